"""A supplier on this machine, so that the suite needs no network."""

import base64
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

# [{"sku": "tea", "cents": 499}, {"sku": "mug", "cents": 1250}], compressed with Brotli.
CATALOGUE = base64.b64decode('GzwA6K0K7LbwO8FIIYXKWjdvPqQnS/21SmafYJSTpEgMTbLodAVIyeQ0TE1On8xClo+i5dpTHbJ0EJwVeqMvE3k=')


class Supplier(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path != '/catalogue' or self.headers['Accept-Encoding'] != 'br':
            self.send_error(404)
            return
        self.send_response(200)
        self.send_header('Content-Type', 'application/json')
        self.send_header('Content-Encoding', 'br')
        self.send_header('Content-Length', str(len(CATALOGUE)))
        self.end_headers()
        self.wfile.write(CATALOGUE)

    def log_message(self, *args):
        pass


@pytest.fixture(scope='session')
def supplier():
    with ThreadingHTTPServer(('127.0.0.1', 0), Supplier) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f'http://127.0.0.1:{server.server_port}'
        server.shutdown()
