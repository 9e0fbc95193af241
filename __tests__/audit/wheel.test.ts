import { readWheel } from '../../src/audit/wheel.js';

const GIL = "free-threaded build's ends in t: cp314t)";

test.each([
  ['shop-1.0-cp314-cp314t-manylinux_2_28_x86_64.whl', '3.14t'],
  ['shop-1.0-1-cp313-cp313t-manylinux2014_x86_64.manylinux_2_17_x86_64.whl', '3.13t'],
  ['shop-1.0-cp314-cp314td-linux_x86_64.whl', '3.14t'],
  ['shop-1.0-cp315-abi3t-musllinux_1_2_x86_64.whl', '>=3.15'],
  ['shop-1.0-cp315-abi3.abi3t-linux_x86_64.whl', '>=3.15'],
  ['shop-1.0-py3-none-any.whl', null],
  ['shop-1.0-py3-none-manylinux_2_28_x86_64.whl', null],
])('%s wants %s', (file, wants) => {
  expect(readWheel(`/dist/${file}`, 'linux')).toEqual({ file: `/dist/${file}`, distribution: 'shop', wants });
});

test.each([
  ['shop-1.0-cp314-cp314-manylinux_2_28_x86_64.whl', `it is for builds that always have the GIL (its ABI tag is cp314; a ${GIL}`],
  ['shop-1.0-cp39-abi3-linux_x86_64.whl', `it is for builds that always have the GIL (its ABI tag is abi3; a ${GIL}`],
  ['shop-1.0-cp314-cp314t-win_amd64.whl', 'it is for another platform: win_amd64'],
  ['shop-1.0-cp314-cp314t-macosx_11_0_arm64.whl', 'it is for another platform: macosx_11_0_arm64'],
  ['shop.whl', 'its name is not that of a wheel'],
])('%s cannot be audited here, and why', (file, why) => {
  expect(readWheel(file, 'linux')).toBe(why);
});
