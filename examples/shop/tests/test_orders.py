from datetime import UTC, datetime, timedelta, timezone

from shop.orders import stamp

PLACED = datetime(2026, 3, 1, 9, 30, 15, 250, tzinfo=timezone(timedelta(hours=2)))


def test_an_order_is_stamped_in_utc():
    assert stamp(PLACED) == '2026-03-01T07:30:15+00:00'


def test_a_stamp_can_be_read_back():
    import ciso8601

    assert ciso8601.parse_datetime(stamp(PLACED)) == datetime(2026, 3, 1, 7, 30, 15, tzinfo=UTC)
