export const id = 443;
export const ids = [443];
export const modules = {

/***/ 5085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ globbed),
/* harmony export */   f: () => (/* binding */ expand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4714);



function expand(glob, workspace) {
    const plain = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, glob);
    if (node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync(plain))
        return [plain];
    const { base, glob: pattern, isGlob } = picomatch__WEBPACK_IMPORTED_MODULE_2__.scan(glob.replaceAll('\\', '/'));
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, base);
    if (!isGlob || !node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync(folder))
        return [];
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_2__(pattern);
    const deep = pattern.includes('/');
    return node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync(folder, { recursive: deep, encoding: 'utf8' })
        .filter((path) => matches(path.replaceAll('\\', '/')))
        .map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path))
        .sort();
}
function globbed(globs, folder, own = node_fs__WEBPACK_IMPORTED_MODULE_0__.globSync ?? null) {
    if (own === null)
        return globs.flatMap((glob) => expand(glob, folder));
    return own([...globs], { cwd: folder }).map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path));
}


/***/ }),

/***/ 7443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  offerOf: () => (/* binding */ offerOf),
  reasons: () => (/* binding */ reasons)
});

// EXTERNAL MODULE: ./lib/node_modules/@renovatebot/pep440/lib/operator.js
var operator = __webpack_require__(1414);
// EXTERNAL MODULE: ./lib/python/spec.js + 1 modules
var python_spec = __webpack_require__(265);
;// CONCATENATED MODULE: ./lib/python/catalog.js


const SUFFIX = '-freethreaded-install_only_stripped.tar.gz';
const DIGEST = /^[0-9a-f]{64}$/;
function newestArchive(releases, { spec, target }) {
    const [best] = releases
        .filter(({ version, sha256 }) => (0,python_spec/* matches */.cK)(spec, version) && DIGEST.test(sha256[target] ?? ''))
        .sort((one, other) => (0,operator.compare)(other.version, one.version) || Number(other.build) - Number(one.build));
    if (best === undefined)
        return null;
    const { version, build } = best;
    const file = `cpython-${version}%2B${build}-${target}${SUFFIX}`;
    return { version, build, target, sha256: best.sha256[target] ?? '', path: `${build}/${file}` };
}
function readChecksums(text) {
    const line = /^(?<digest>[0-9a-f]{64}) [ *]cpython-(?<version>3\.\d+\.\d+(?:(?:a|b|rc)\d+)?)\+(?<build>\d{8})-(?<target>[a-z0-9_-]+)-freethreaded-install_only_stripped\.tar\.gz\r?$/gm;
    const releases = new Map();
    for (const { groups } of text.matchAll(line)) {
        const { digest = '', version = '', build = '', target = '' } = groups ?? {};
        const known = releases.get(version)?.sha256;
        releases.set(version, { version, build, sha256: { ...known, [target]: digest } });
    }
    return [...releases.values()];
}
function withoutArchive(releases, { spec, target }) {
    const here = releases.filter(({ sha256 }) => target in sha256).map(({ version }) => version);
    if (here.length === 0)
        return `there is no archive for ${target}`;
    const none = `there is no archive of ${spec.text} for ${target}`;
    const asked = /3\.(\d+)(?:\.(\d+))?/.exec(spec.text);
    const [minor, patch] = [Number(asked?.[1] ?? 13), Number(asked?.[2] ?? 0)];
    const distance = (version) => {
        const [, series = 0, micro = 0] = /^3\.(\d+)\.(\d+)/.exec(version)?.map(Number) ?? [];
        return Math.abs(series - minor) * 1000 + Math.abs(micro - patch) * 10 + (/[abr]/.test(version) ? 1 : 0);
    };
    const [nearest] = here.sort((one, other) => distance(one) - distance(other) || (0,operator.compare)(other, one));
    return `${none}; the nearest that has one is ${nearest}t`;
}

;// CONCATENATED MODULE: ./lib/python/catalog-data.js
const CATALOG = [
    {
        version: '3.13.12',
        build: '20260325',
        sha256: {
            'aarch64-apple-darwin': 'af390962f7fb387c98d12de0b44da2ce3c340e4c5b17592a30950e89b5420fc4',
            'aarch64-pc-windows-msvc': '1ff805be05ce8b265b877e8d5d758af3dae839676b56c72d76b2fbb7d8b198b8',
            'aarch64-unknown-linux-gnu': '562176cbaedf8f20bfe3067e6f20af8e7c437384960e1baf180c93efa822306a',
            'aarch64-unknown-linux-musl': '383681fae8a2e16729903de6d0acaed36f4384ced33837860824524708999ad3',
            'armv7-unknown-linux-gnueabi': '6e082a86ecd86bfca57ea6d991226f9d070a304bc12b0c5f8ed2b08ec0addf2b',
            'armv7-unknown-linux-gnueabihf': 'c72573a2ecc73b085329e593346f3574467cdbc026d6725d34839a48d6fba58a',
            'i686-pc-windows-msvc': 'ddb8e8efd2db9b6a3e84b52ec4bf1a867dcbb0c997aee6645089032b4e68c3b9',
            'ppc64le-unknown-linux-gnu': 'efb0f024977fee6983d6edcb20c58e4acbff7739437b7ea99f028deb95d28f8a',
            'riscv64-unknown-linux-gnu': 'b71f90d9a32cc042f9d02c0819776f45baf9895fbcf69556b16ef553a837edea',
            's390x-unknown-linux-gnu': 'f943650c0fa45caa0d65a9a49d2b110316c8bf685655463e40ce06214e6f1e4e',
            'x86_64-apple-darwin': '410e2f6c5e0839a85ad8755233900653ccb6216adeb6359f0eb42f99fd512f73',
            'x86_64-pc-windows-msvc': '11908dd1f06dc0f028d1883359441d8f03f3ab89d06515b7fcc1e36d46c8915b',
            'x86_64-unknown-linux-gnu': '54311b3a8f23452247551e7cb3329061cd2f3a4cb09104ad2e4d121bdd97826b',
            'x86_64-unknown-linux-musl': 'fe1baba80867f7fa3f566074aec6522aa5dace5801127758cd00dc1227173f24',
        },
    },
    {
        version: '3.13.13',
        build: '20260602',
        sha256: {
            'aarch64-apple-darwin': 'fc7bd81b3cbf5983b3cac58fdd02b0f3388579652c4b7c51f402220cd8f15a57',
            'aarch64-pc-windows-msvc': 'b3bf494598b54ec4d810b820ad129c19b83879eb12313b123aadbbb209e2bcd2',
            'aarch64-unknown-linux-gnu': 'e28fa5baf3a12408e75c8c41c6fed28852aa64b6cec4a7907e04e39fe175c9d2',
            'aarch64-unknown-linux-musl': 'f8b699a13116b8b7698a602d48282a663097aba255db1c8dde5ba31bdcc3d0d5',
            'armv7-unknown-linux-gnueabi': '7f508d196deb337d4134d20e960a88304745dabc367e6b5aa1723e33905c0b25',
            'armv7-unknown-linux-gnueabihf': 'ffeed7443e478812abd17146f75f49d3168bb2ea70307bf02ef0ed4548669f88',
            'i686-pc-windows-msvc': 'a7edb7fb57d9567bccb1e2bec2611c315e2d0e7b21c17322f0c758af2cb09000',
            'ppc64le-unknown-linux-gnu': 'dda8f7c57d2d0be7b1d0ddf19d25fe4296c358645a1c83baaad4acc5ee44c6c3',
            'riscv64-unknown-linux-gnu': 'd4591789e48c36c979faa85eb3e8470a44bbbbdcffb258261e89d27b8c257833',
            's390x-unknown-linux-gnu': '8b4579df1519358f2a4984dbdeb99ca2431853726bd9878b726bb47ab3f40bbd',
            'x86_64-apple-darwin': 'ca4b98bb2b8ada738b0ba0f9fbbaa84461eb2912951ea6392ea495f5371caad5',
            'x86_64-pc-windows-msvc': 'fcb6f55dac82d537ed3c3ad4ba5486e9bfb521653bf3c5d034309a91a7636701',
            'x86_64-unknown-linux-gnu': '7557d6f370a42d4212f4f0161578b7826f61838a08165848ef38acc4b43b5ea9',
            'x86_64-unknown-linux-musl': 'a88f841b4f46940f4b8fc5946de4cb65d39dce373100738eae7fe8ed3790b2fc',
        },
    },
    {
        version: '3.13.14',
        build: '20260805',
        sha256: {
            'aarch64-apple-darwin': 'a7c8a90449e00cd2efd16afddd9999524e34a53bf86e30a8de936218fd4951b1',
            'aarch64-pc-windows-msvc': '2e3b0a375cd42ff309957983d90ca56202faa6b95f684bd655eb0f03be542167',
            'aarch64-unknown-linux-gnu': 'd37e21326a725c6d0e9f25e641b44a04ff39b7e150ddc1786e81f82f9e64f434',
            'aarch64-unknown-linux-musl': 'f1fddafa03a6420234b1513649a859bdeb9958c7a27a344dc7bc3c0833aaa16a',
            'armv7-unknown-linux-gnueabi': 'd910ac7a8ffd6a732c477da9e72dfc5e80410467ad14ef732edc7621278fd660',
            'armv7-unknown-linux-gnueabihf': '69fe56561abe98393db278fd47b060919a9ebc72c16637e57c387947f386e0d0',
            'i686-pc-windows-msvc': 'aed99af3ee9f8968146dd65f757a23e70b13fefe3109a7ba94a89f2dea1966f7',
            'ppc64le-unknown-linux-gnu': '23c15b019511378c63240c39f679c70f248c33c54bd922de9b24b54adbc4c749',
            'riscv64-unknown-linux-gnu': 'e409f52b697875000e1dec97a28dc4cf199842f79df6267089bb4382d601c2db',
            's390x-unknown-linux-gnu': '00ac44d670f2ed07f3e088fa7eade7d4e8139cda3fc97f54d437ac4645baae38',
            'x86_64-apple-darwin': 'be0b85fbf0febd1734f96383a9e9250ec702570246ebe4f7d733d890f311e310',
            'x86_64-pc-windows-msvc': '8f6fb2bb95107603d6f01a99e8e65a4b7a999b93ed33a91bb71c7d448bafd6ec',
            'x86_64-unknown-linux-gnu': '89331f26172908e67fe977fc1338239e54cdb51a74acaf3eb7e90d43f336f1ef',
            'x86_64-unknown-linux-musl': 'f3a845af365e71309a3ffd17cfcf352f359a6f936557a98e1f5e6448a6cc7853',
        },
    },
    {
        version: '3.13.15',
        build: '20260814',
        sha256: {
            'aarch64-apple-darwin': '07e7d9a26407624e9297e367e72df4d025929ef40976cca3b8d89b9e9a8d2c60',
            'aarch64-pc-windows-msvc': '370f804defbee6425e826d1cf039147e3d89c0d15334de47078881e62ce9654c',
            'aarch64-unknown-linux-gnu': 'd911fe57130eee79a8328a437330cd90c13e1b1fc05836047c5115d398c8a983',
            'aarch64-unknown-linux-musl': '3764da0621de7c6af5577e6fb568179bcb1ec52fb267be2dc449b95ce62a4fdb',
            'armv7-unknown-linux-gnueabi': '47d0fe41cb712b8d652d9ce5128e92f37f22ec2e3b7774ac331a8ba48cdf231f',
            'armv7-unknown-linux-gnueabihf': 'f01f410863d4228b46e6aac2c9f2b2465d0e14558b4b045a3c3d6de018953015',
            'i686-pc-windows-msvc': '57db72d0ae824d3c6b1e9e3d0106fe4f7de730aad7f28b0d4332fa1580350bf6',
            'ppc64le-unknown-linux-gnu': 'e8d8c935cb3613e75f0fd5c5c4d64df870be3c6d3d4dbeeeb4d0c00a427eefeb',
            'riscv64-unknown-linux-gnu': '0f5134201e4c4890a7092cbbfca3206722bf7eceea1de205636de7c23f3cc3b5',
            's390x-unknown-linux-gnu': 'c36f913e291592a4b84d2b20b0b39e5e92b4f9fc4dbd5fc6e918640a19077eb8',
            'x86_64-apple-darwin': '7b07b1d2f4a9cc25b63bcb06571f3945c71b32644369c09ea7e1fd7816d2e8c5',
            'x86_64-pc-windows-msvc': 'fc475c2f00414cc79860282042340bb787325c79a29f5efe19956d2b1f6f08ef',
            'x86_64-unknown-linux-gnu': '081bb8b530aca66746bfc5ec5ba0150a75a5b3a4046a3df4fb9fb0b378be5111',
            'x86_64-unknown-linux-musl': '5f34a098a73618309b7a335219cc234e2fb9aac20d9dcf4ade808a7dc45f0454',
        },
    },
    {
        version: '3.14.3',
        build: '20260325',
        sha256: {
            'aarch64-apple-darwin': '006955f8c2ab130e993c46b41f3afc98d62a17cd03193d10fe1b65793d2dfd9e',
            'aarch64-pc-windows-msvc': '1edbaa3d88683b687da6b9c0bac21afa6a906b003ad242ee4650ea1d93c1df80',
            'aarch64-unknown-linux-gnu': '3dc3ed9f87358279ca9e9e1ae55164fe913d6f32e8bf5e6bf3f8a30f810400a3',
            'aarch64-unknown-linux-musl': '6fe552a4a55e9e8afa78fce58e37b6fa1b2b82fd46e1bcf447740f9d9a2dd151',
            'armv7-unknown-linux-gnueabi': '000ba8058b9832e980a3c2adcae4f6af04094e978990bee1ec8474f9aaa86891',
            'armv7-unknown-linux-gnueabihf': 'd3c19406e1fc140c6072e2b06c34c3ac30631e9a3ae2e08efaf33ca3b0786875',
            'i686-pc-windows-msvc': 'b11b648f96876439704702c119d99cbb2e12742f5cd679a48042b807094b5226',
            'ppc64le-unknown-linux-gnu': 'e14193e9cdb097982ca630bb291cfc8773b5251722c4b55b5da31d17b30c3146',
            'riscv64-unknown-linux-gnu': '2aaeb218dc2440d615abc0df04d1392af12e393ec60eba7c47cd8ba3d047cabd',
            's390x-unknown-linux-gnu': '84f0d3a3dc77ad3a971d3f6ed0fe8014d67b3498e175e6d0f63c9e11e31394f4',
            'x86_64-apple-darwin': 'e521f1c0c29143b8c54d6e06b02bdbc759dbcb71b154ae26e497d0e44c85dfc0',
            'x86_64-pc-windows-msvc': '34c808480ca7e6f508f2ebcb10cf71f804e866c61d2e09660e9f08332645e89a',
            'x86_64-unknown-linux-gnu': 'c6f392a112b08bfbd6b0ea864dfb741dae310e519b871e7d8638515eefbc76d8',
            'x86_64-unknown-linux-musl': '2a075bb840e154480aca6affb4714a9b4463997333da7d024dba53c2181eac21',
        },
    },
    {
        version: '3.14.4',
        build: '20260414',
        sha256: {
            'aarch64-apple-darwin': '3865f601e7bd0addcd0336bff6aac9057591b7a5c08121784603dc16bbec6433',
            'aarch64-pc-windows-msvc': 'a720bd298667dd5145869a667aae7c5c0a8d97f6249fa157c1db751070c310d1',
            'aarch64-unknown-linux-gnu': '629dd91192c64255af852150f1aea16e98c8cc9a8a106dec9a9655c86906a920',
            'aarch64-unknown-linux-musl': '6103493bdac0049c15058eca3eba0004aaa40b697252cd1769f4d83aa77c4c49',
            'armv7-unknown-linux-gnueabi': 'd224d5c211095f499592d522e183fa64031294d2a7b17974733545c11c368ebd',
            'armv7-unknown-linux-gnueabihf': 'bebe705c1c729db698bb29c80621f973236cf9f413a24e4600c3a352f11262f7',
            'i686-pc-windows-msvc': '328cc68d682f4953c92968003e61b3685bcc1cddb9b7b868c3f39129c5a306ba',
            'ppc64le-unknown-linux-gnu': '8f4a6362c141bf5ddbd0cf9224575d7fe92120991544fc6cbb9d240818d3f7e5',
            'riscv64-unknown-linux-gnu': 'bfc7916de244e314cc0c34bbdbed8771332f2d6da413707071e0e4c5cd6a359b',
            's390x-unknown-linux-gnu': 'd0d3ca2e592d8e5cd1d940de7d85d32c10dddbb47d83dd038f103b9c4dac1a37',
            'x86_64-apple-darwin': '552a4aa419abd98bc0d7f925e8602c1ac621206a207366fd556faf1d5e4ac82e',
            'x86_64-pc-windows-msvc': 'b37e85fb033f2dc75b2f7d510a5aff5d4f5377b7003d6a3374f0255b2a54f752',
            'x86_64-unknown-linux-gnu': '5c539d5421ce145e10ea455f5b50729db1f7a5591198a75eabed87a8a8b9d30e',
            'x86_64-unknown-linux-musl': 'db9a1584524da8e926a8d636c8c6dbf31130d2b6ef02491b7e5fb7b578f90876',
        },
    },
    {
        version: '3.14.5rc1',
        build: '20260508',
        sha256: {
            'aarch64-apple-darwin': '7074bf22cc8ee0dfb22ea6a297f91153c4e43838aacc5b12875d68f0cdd5c295',
            'aarch64-pc-windows-msvc': '825a82a456954236baa55abf0cc849cfc2737b11dcc0221c88d80c37260a90cb',
            'aarch64-unknown-linux-gnu': 'd519866b46869f6d29534a7034ff4b235f403128e582fc9f7216361656ef927d',
            'aarch64-unknown-linux-musl': '4bba54275e695332cd476d3336d1ec09e7f0a2d140d892905b7097a02695503c',
            'armv7-unknown-linux-gnueabi': '39efcb9aa44e03c31bbd31b5b2dcd9c283b01c0e66edc1de6cdd5ddc5dcd4b9b',
            'armv7-unknown-linux-gnueabihf': 'f0fbf39c32a271b7b93da26953e2fbf19ec0cacba67e78fbf84b88dc381b399b',
            'i686-pc-windows-msvc': 'd90a9d5c71e8c4edba60dee31d9755b52a1875eab2239eb537c5afdf834e36c8',
            'ppc64le-unknown-linux-gnu': '8849a4c7fef26de8bf16c8016df7e8429c56c86ed81981ebf5df1dbb8db1adf8',
            'riscv64-unknown-linux-gnu': '324091c592ec3c7e1e079360d38e8ae65cb8539b4294ac02089907df2799ea1f',
            's390x-unknown-linux-gnu': 'a64fc55720cb977cb95b90cd2d372e7dadce7560972c5d11710fdc0eaabdab50',
            'x86_64-apple-darwin': '67a968713052b16021a64d7eeb3fb9ea4c6ce0d17037a969a4511ce43d10979f',
            'x86_64-pc-windows-msvc': '1c7870772ee202659396f9d3b1b077afd21fb7762a40dc6e2cff2f57d1f07463',
            'x86_64-unknown-linux-gnu': '6799a058df03265134a8d09160e131c1f21fe86cb6ef599859286fcc7eb49932',
            'x86_64-unknown-linux-musl': '0e6bd7c9fe01b76b81442a48a4668a210f69c173e2d5969d4b140b7ef1bf2b40',
        },
    },
    {
        version: '3.14.5',
        build: '20260602',
        sha256: {
            'aarch64-apple-darwin': 'f0fd597f52b370a98611c4b2965c3caea8dc3d9ff3fa75ac737f5a5f80bd1182',
            'aarch64-pc-windows-msvc': '641192af956111d4e3483c55c27325d6e8cc554b15c56f0cc21f29b8f0e4cf09',
            'aarch64-unknown-linux-gnu': 'd8840fdf2eabf412e8cb17cd6accc94a07cd4b345424c42b6dfd8679432842eb',
            'aarch64-unknown-linux-musl': '1d8b3c8fbf94d0c6f1b61b49bad07358d4136043622ef0eba7ae066a69f6517f',
            'armv7-unknown-linux-gnueabi': '258b928a7e5d976233342230c6486445eb625411a51c3546f598026bd247cdb3',
            'armv7-unknown-linux-gnueabihf': 'b1a07fbaa9bdb6cf1be08318ef8ccc94e82d8a3dfbd7d09391b926064513814b',
            'i686-pc-windows-msvc': 'b267690b19da212a08ca510e909257b21433c7095e15ac2a6a82b034f987a10a',
            'ppc64le-unknown-linux-gnu': 'ae656c26750bcf06c1b6549e08a7aa92b488c104b8550f9fa31073571cc6efe0',
            'riscv64-unknown-linux-gnu': '4dcfddff08e04a603c4901df0e8f285284e7a4cb65f9d8cd6eb7934ec8e954e3',
            's390x-unknown-linux-gnu': 'd6896363d0c86ef64a4c7bd66e9d4c9afd8b1d729087d2bc3c81f673df151eea',
            'x86_64-apple-darwin': '159d73ffad373e2b46e5e8bbb922036ab088604058106369fba19a56f783b560',
            'x86_64-pc-windows-msvc': 'b8a58e730cf87e0d8a00b8fcafb403e741a8765507295fd46fdc018b01e07cd6',
            'x86_64-unknown-linux-gnu': '00459d541a96c960d49b9d2fc5df6242e521c8b92eba2394451571eb613cc66c',
            'x86_64-unknown-linux-musl': '2b91f8803be80511810385485cc1bc492a94ad6428a21eedd75b47f29b5170ef',
        },
    },
    {
        version: '3.14.6',
        build: '20260804',
        sha256: {
            'aarch64-apple-darwin': 'cea4834c2faba3fd20c368537e3572a2ce98773c3e56ed96cce0426949dfe7f3',
            'aarch64-pc-windows-msvc': '42d7b7586ec4c7560d6c5daaecee6eccd46f475c892f9e1c969e047cf37626d6',
            'aarch64-unknown-linux-gnu': 'b21b8bf9c2ab1322f2d46cd92acc42aacd2e32d375e0a116719a62f5347b9026',
            'aarch64-unknown-linux-musl': '4ca37181ebddea3748ed19e1ca044e051d57b4b66c990a35814ca57125df5298',
            'armv7-unknown-linux-gnueabi': 'f44f217e53739f321194b26136e7201fac6a7f07f7a7d34bf7edd99ce73e1b3f',
            'armv7-unknown-linux-gnueabihf': '9890ede9570569bbad35ac7d2a2cb6cba0f7fac040b89001bdbf4f93a132b2a3',
            'i686-pc-windows-msvc': '20f133f7604cf530c48017967b3c96f220a7512b6854e1a93472ad2b78b13f2b',
            'ppc64le-unknown-linux-gnu': '1d573c30903f996593e2af03f49c715ec72da004599462ad7295b8e80380891f',
            'riscv64-unknown-linux-gnu': 'c37f15854d13b21cd15634563b0907479ca97b5b8acc2e1e8cbee55f490337a0',
            's390x-unknown-linux-gnu': 'b6c1c38891ead8661035cdfd541d72d7d4d42fc3c10dda67be5fe2ccd4c96153',
            'x86_64-apple-darwin': 'bd7d51886cc5850a6e5d402e1dc0c92ca3f66c7be9687a43d2754410940d5e25',
            'x86_64-pc-windows-msvc': '750e6d7ea30c1a673460ad4d569d8b2c54ba787dff8fa5e8653d0fa97e010a4f',
            'x86_64-unknown-linux-gnu': '50071677d9d8dd209cf4e4e0853bb956e60b04877d0e4d7d33fde338c64fa4ad',
            'x86_64-unknown-linux-musl': 'f99e8711eb8c06adcb506b2860839be86abdee31ab9da765baaee0ef6df754f7',
        },
    },
    {
        version: '3.14.7',
        build: '20260814',
        sha256: {
            'aarch64-apple-darwin': '36705d8ce9bdc405552068802fe46381bf0d70aaa0dc5ede7c95c5087d8577a7',
            'aarch64-pc-windows-msvc': '1d61f96aecd9e467cf6faa4796442d2cc2dcf8056aaaa9415df22a67fdf89cba',
            'aarch64-unknown-linux-gnu': 'ead9469b5693d17eac5b7b9881d44fa215bcdd21996726ae01c1c168b8851f56',
            'aarch64-unknown-linux-musl': 'cb541792115ca1b46ee5db70f735e5a0a75707575dff9131ad2eb2f2e3ce3b90',
            'armv7-unknown-linux-gnueabi': 'fce5da7cf869c886e0f7a04b5e82b7153772f45d2af081eddc10397ddb7c9c77',
            'armv7-unknown-linux-gnueabihf': '6d88a376fd723910ec8af891be10d1b5c8752616b0aed30930db07fb0ea88d07',
            'i686-pc-windows-msvc': '664206f5fff1269c19f76c09b682da8c1de98d6e13e2cbfd89bf308a040fc54f',
            'ppc64le-unknown-linux-gnu': '46d45d3674b28729f27e6e2e90cad31ec9d5747a1ed3e9b4a02b044a327fe8ce',
            'riscv64-unknown-linux-gnu': '9cb32266a2e84458837004b80ec999481cdb779d0343358de6b5d84b16d73240',
            's390x-unknown-linux-gnu': 'ed7c9feb91385c31a8ca4d37e71a16e9e2a0103e0cc49911b50d42ed830e1453',
            'x86_64-apple-darwin': '29789852ab620dffdb8b584a8c9e7c2ff4174e9d2fbf6b5b52dc1ff5ee5cf77f',
            'x86_64-pc-windows-msvc': 'baec5098c495ab763e2367c8c0cedf9f4517b2eeee41037452992801e59525de',
            'x86_64-unknown-linux-gnu': '301a3326f279ca7d97d531fc8f50bc27c94a5b80c48e9f5ffcc7499bddb60ae1',
            'x86_64-unknown-linux-musl': '343b47af55e43a5bf6a23ce8d396c8e73749c00911661c9e333071e1ce7d5549',
        },
    },
    {
        version: '3.15.0a7',
        build: '20260325',
        sha256: {
            'aarch64-apple-darwin': '4c506feccaee2d8ab81f683fdd7873cd272d12ebbe0791a623bde20a7da089e8',
            'aarch64-pc-windows-msvc': 'e914a2d5567822cd1569eaf5ccae7c64916bd57a7c505b03fc3592ac0e87ee1c',
            'aarch64-unknown-linux-gnu': 'cdaf4c7a63dcaae84966fb15de2aefc626b5dad7d40fd0d69fcadb96efd598ae',
            'aarch64-unknown-linux-musl': '24a6d131eb2ef03c5dcba25b9c9b0b5975d5f5a78f6dc0456e5776b0f7e94992',
            'armv7-unknown-linux-gnueabi': '22710bfdc65ac94843e00641c5cdc6fc617beec450970ea5257e87f49cb29f62',
            'armv7-unknown-linux-gnueabihf': '96aa3abda24aeaea86f328c54ed155d922602b30510b1bdc36850a02657eff7a',
            'i686-pc-windows-msvc': 'dda69b6016b44933fa123053eadccadf30036bfe15674d7ab1de22d8c29fbd9e',
            'ppc64le-unknown-linux-gnu': 'ef1b19ea43f31cbc69d5c3071a1a5ef079eed58d017a21ad7a589aea6f4f02d0',
            'riscv64-unknown-linux-gnu': 'cb7518b74e03dde66b09526b83468c8cb599d1cd4ef0764d508c2edda978c7cc',
            's390x-unknown-linux-gnu': '73f8b1d8cd601702bc91875d257d3db8f3fc913a9ed05ce862d20978a1ed9915',
            'x86_64-apple-darwin': 'bebe89370be4ddff69d0ba07233879e9ee4f098ddb6d301320e6c809b68d2cf8',
            'x86_64-pc-windows-msvc': 'fe650dd998ee9c1a23624fc1607032b8b46efc68c8d6e8d5ba50509f349fdcad',
            'x86_64-unknown-linux-gnu': 'b29a3a9ba3ac2529b89405acbb0226fa5bf8db3a7f6d3c02b72ef8cd35064d74',
            'x86_64-unknown-linux-musl': '48603616fa6f5468b20737b7597b68d630884b9bcf898585a7328213ecb10c31',
        },
    },
    {
        version: '3.15.0a8',
        build: '20260504',
        sha256: {
            'aarch64-apple-darwin': 'd147002605832a1982764189ec9dadc466196dfee793bac109697e4c67c7e466',
            'aarch64-pc-windows-msvc': '3ff5e3b1bc7f01f97aef5d5473fdc3f0533a99a23358feee20a4837c0bdd29ca',
            'aarch64-unknown-linux-gnu': '751eb565c06d58c07e02032b4462fbd1337911d84fd9397a082b6ad5b30d7841',
            'aarch64-unknown-linux-musl': 'b17e7ea565c6f5d7bb1e92b6b1fbba0e408cd2491c9fb8bef3a3946c6963098e',
            'armv7-unknown-linux-gnueabi': '8c5cd79aa45984257ad522dbba281692999c6dc9062809154a92b688eb9fbde1',
            'armv7-unknown-linux-gnueabihf': '4ee03f30c95be69affcb2c9360ace684b7235b327728597e5b6feccc805b73fe',
            'i686-pc-windows-msvc': '3fbfaac790eac3e44fe613b1630e4e7dd33f2e4e09609c5809106b31800daca7',
            'ppc64le-unknown-linux-gnu': 'b09d55f9a559725add9afb9bb314a6516d9983f944b5678d8eb47262e4832745',
            'riscv64-unknown-linux-gnu': '5f8f0d765e10c63f363cc439605356e543d41e8c2310fecb6dc7ae4954214ecc',
            's390x-unknown-linux-gnu': '12561b3f65dd78e7c6ebaa85000e7bf2e43ad119bc425a660c4e146adab3751b',
            'x86_64-apple-darwin': 'e7ae694f35c99d16fedc1197261833748541e18c0719c4a0814c7744531a3735',
            'x86_64-pc-windows-msvc': '2ecf9534a33e1b274dce8f68323936f23681cbbdb6e36d730e4b8cbda943d29a',
            'x86_64-unknown-linux-gnu': '31c00286c7174c3e191825e219fc90c0ea7fad141bb78b736aaed0a158519b79',
            'x86_64-unknown-linux-musl': '64a5d5c333e03b3dfef02be54ada1ed7986f6512c9a4d212e1b3c6783afc9352',
        },
    },
    {
        version: '3.15.0b1',
        build: '20260510',
        sha256: {
            'aarch64-apple-darwin': '27806eb399b21f9d8e6fcc746decb40a8d4a9f3a6095aca0751d408f904b361c',
            'aarch64-pc-windows-msvc': '222f7c8da1a412b83fa451588b39231921e8cfaeef51bd091d4c2a04e820e5e3',
            'aarch64-unknown-linux-gnu': 'daf0694b223f718bec735d6080f2402dda9ae97d6736d4c926896c29430a923b',
            'aarch64-unknown-linux-musl': '5880588d42a7add1dd34ba870e9f82e42abdf086d24d7dc08be6c523d5be2a49',
            'armv7-unknown-linux-gnueabi': 'b039a1d5512f0c0b4b1b29d239a11bdbf77d4d2b2e6217912e5a94e0cd99427e',
            'armv7-unknown-linux-gnueabihf': 'd3ed329b38c4dbc8689a4ffae21c8a481fdac53ab666a370a9ef0a63bac8f195',
            'i686-pc-windows-msvc': 'aa553d3e433eb3e4a866ee2eb101d8c03e83804b9bf6dd66239b436959272032',
            'ppc64le-unknown-linux-gnu': '8870635bb035ea07b046449e07bab95cc64a6fae0948d33ba5ec4fa3ba086700',
            'riscv64-unknown-linux-gnu': '37e530480f7da7f2847ef1d743bcf0ad2d42db6b9fc27426ed1fb165b176fb4c',
            's390x-unknown-linux-gnu': '6babeec956a27b36497506e2cd50c4f82a6079401673de74666c1d16414d95b3',
            'x86_64-apple-darwin': 'b6010f351f94f52b09ac12553b36a1fbab67e305e283bef17dcecee202865d97',
            'x86_64-pc-windows-msvc': '28b00f06f4da46c0483cb30f600004d99e2192e1c1c43153091d2e41380dc38a',
            'x86_64-unknown-linux-gnu': 'c98258a14e2d87ad66f2128c22fb64086f668d462d230e80e2504495922683d0',
            'x86_64-unknown-linux-musl': 'a101bf1b12b44970b61eab4a9d35247368e9cf67d5e47a57d7a8555c0c5890d8',
        },
    },
    {
        version: '3.15.0b2',
        build: '20260610',
        sha256: {
            'aarch64-apple-darwin': '27fe0b53d8b36d1169f7326e9af0403dc326e9659fb512f8739dc1c06e7adff0',
            'aarch64-pc-windows-msvc': 'da488fb381577f21fc91d947ec2927be5960f8ea1ac8086917c17ba453c51bd1',
            'aarch64-unknown-linux-gnu': '6616fdf361001d835ce9be48e0e837332894b2a7ab6bed233d0461e54ff08c4d',
            'aarch64-unknown-linux-musl': 'f059a99d04c0e06fb99de120724c624d36abdb62fddee10cfe5b535a4d10c197',
            'armv7-unknown-linux-gnueabi': '146ae00b84e7d2787baba8ae7a7c41cba68a915ac3c38b1feb8ef3e0e88679b6',
            'armv7-unknown-linux-gnueabihf': '507caadda2506a19d1d5b7350d714d3133604101cf4514ea2af9c2905907da8b',
            'i686-pc-windows-msvc': '7bc11897cdc6d891ed29c154459aedd4af30ccfdeaeb0fc2169a485e5e36fd39',
            'ppc64le-unknown-linux-gnu': 'd39d3823bc04debb7e8cfe70d354ce4c5f50e9e7342ae2ef744e0bed8e5fad81',
            'riscv64-unknown-linux-gnu': '044b5b027253073798d510f62fec52c8b54ad59eea3ee5d5d5f6b27d54ef71f8',
            's390x-unknown-linux-gnu': '23fdbdab8cd93d386c10c28df43fd92a4462cfed4c143a366fb8cb97c28a6c05',
            'x86_64-apple-darwin': '7747b045df2aa9b500f2f964db54ae20a413ff2e62156b0fa071c7cc6240b48c',
            'x86_64-pc-windows-msvc': '533240800f4f60ae0a01ea19894635678ce5033b8c57c16643e032662b0e115d',
            'x86_64-unknown-linux-gnu': '74d500683b5ec4a037d350177024a1df2c54b598c3f7cf0c6ba9f16badb8f24e',
            'x86_64-unknown-linux-musl': '3ee3dae0574525f083b02f86dd530998d6141e8d3af67279b0603008d0a3c43e',
        },
    },
    {
        version: '3.15.0b3',
        build: '20260623',
        sha256: {
            'aarch64-apple-darwin': '089a53a8af40c0a3be76195e52ec7ae33668efde7326b9861a12fcb1d223bb54',
            'aarch64-pc-windows-msvc': '655a55f27c925281ea754975210fabe2c9cfeb6f9e26a5dbee7715c1bb67b52c',
            'aarch64-unknown-linux-gnu': '438d3142de614c3ed257845c21e3ce13df0642a265509ffd83f80a941d51d7e6',
            'aarch64-unknown-linux-musl': '2e877354f258a2e09a09e20a94a2ffab2bcb6c36a5661b055e92b137de38d713',
            'armv7-unknown-linux-gnueabi': 'fe58ffe18a45c50aa52fa51667d1466afb0663089a1e62631a7ee48fcac9d692',
            'armv7-unknown-linux-gnueabihf': '64a6cc50cbb2f23e06226fa4af9e8e01ed2b99f63c382908153fcf692c9c42bd',
            'i686-pc-windows-msvc': 'fcde5ffef119c79e5b8de9491d75ff211fd48d4077d99b975d442c4c0a66a539',
            'ppc64le-unknown-linux-gnu': '20808d82c89ec10836b133eb601b6408e2b5a3692088ce5d140690982337e782',
            'riscv64-unknown-linux-gnu': 'cfe1282f9df981f9042609667705b17321a2637c000ccbfd760c3e2634749c57',
            's390x-unknown-linux-gnu': 'b77a4aa56a06711969d08fc2ad720ddfb4fbbde5dad44980b87eea3ac490a99e',
            'x86_64-apple-darwin': 'f05f7dc5090147381e019e31ec2be13543ef26a5e74e7e68530c0eaa97e9c1f3',
            'x86_64-pc-windows-msvc': '03e9b659530197bda345a76612034fcc8df36a17e6248e0b4197c180d7dbaa8b',
            'x86_64-unknown-linux-gnu': '3a2aacde9221bffb5fadeb0ad2823e3c7aa7ea8990cd237b459c6a3d0caaad61',
            'x86_64-unknown-linux-musl': '10f4e6c104904b845678d4a32fa9773688244df05b968c35d634e0b19cacf31b',
        },
    },
    {
        version: '3.15.0b4',
        build: '20260728',
        sha256: {
            'aarch64-apple-darwin': '991171a525167723da421ba7ef370daeaa3e58e45fed250fb51e78602f7fefd2',
            'aarch64-pc-windows-msvc': '1538feffb05f280eaaa7339b1d3862eda0bcae85a6016ee27829bed3a1362c1a',
            'aarch64-unknown-linux-gnu': 'eb5623e812be442b9629fc3c8553ed196bd9dac8c1ca2a98ce4b61ba47e773b2',
            'aarch64-unknown-linux-musl': '35cc06f2ec1263109f66f92ae9241cc35574b2667df05d1719d2e360545f86a3',
            'armv7-unknown-linux-gnueabi': '6a72aab32d2907e86a6aa3993ad8f6c57ae793b7a8197a95490f57f743a1f408',
            'armv7-unknown-linux-gnueabihf': '508496f39d8b4f520d8e9ea9b62190046c64e3d8fa6a270604fc9d89014b9f3b',
            'i686-pc-windows-msvc': 'd1f67e464750f290b43bf3806f0ada7f0593ae385bc12b33e4e783c24146e61a',
            'ppc64le-unknown-linux-gnu': '992df2255577363db73dce958398f2f7877583605f8d2c5199c4a52e32f331a7',
            'riscv64-unknown-linux-gnu': 'afd51383113933be9980e1059248935109f56ba8d464231c17bc6c075649cda6',
            's390x-unknown-linux-gnu': '785c936de3d8ec3874b5eb76c9c3397b86d95f2d1e993fdc848a8e6c15e741e3',
            'x86_64-apple-darwin': 'd7ee7cd02ad95ad3b3dcebe8f407d03ff0fa425c709a805ef2fed69e864eb4c9',
            'x86_64-pc-windows-msvc': '29195575b0acb8b858120edac08d670d4071d5afa0fb94686bd0b6aa84d7369b',
            'x86_64-unknown-linux-gnu': 'ab33a15f20ff5237a1a79288aa701a7fdd7c257bf872673cab76f8733a4b1fb9',
            'x86_64-unknown-linux-musl': 'a15dcf97d5916949e774e9e3dc8adf6fc62312643abc9f53bd826aea8a35a555',
        },
    },
    {
        version: '3.15.0rc1',
        build: '20260814',
        sha256: {
            'aarch64-apple-darwin': '722ec390a7bfdd2fef6e2f61cb12d027285b122790f1a8715912931574ee2b48',
            'aarch64-pc-windows-msvc': 'c1fa722efe3338fd7fc417f3477272dd2350ecd8065d73733f2e148ae3297196',
            'aarch64-unknown-linux-gnu': '9865e5fd7db671695f3493412509f156551acb500e9b6a4460446b641d205689',
            'aarch64-unknown-linux-musl': 'c8a831dc087edc4816161e0f213c28dd83df6315f2060326cd91c7037baf0345',
            'armv7-unknown-linux-gnueabi': '8da3d7c742565229d1bc4edc175ae3ef56517fcd61c7f414a2013f7106cf026c',
            'armv7-unknown-linux-gnueabihf': '48a98b9c672c87a2c8db165c8675852e74fa3dfd2783698da40481da1cb10522',
            'i686-pc-windows-msvc': '210a760df9844f7b78056476393710caf90e37bd53afc017c8e5a11e48e7e3d2',
            'ppc64le-unknown-linux-gnu': '40dae9014773cec69b7d18be7512720532eee9c7dbcb54199d449bfbba06620e',
            'riscv64-unknown-linux-gnu': '4d256d6ead54936983ebd2844a1a4ede981763d3da7a0399434a20d4fc0e428f',
            's390x-unknown-linux-gnu': 'bcc07821a64daa0abb8d93a382f6efa392781c2780369896e3c8af410c338b32',
            'x86_64-apple-darwin': '52485965d0e64a9b4d9525f3a3e08a45c6a6de1b4ffe784ae8accbf2bed09c9e',
            'x86_64-pc-windows-msvc': '5b6a7d31e33e5180b8669f1fc0a8eefb733dae665f7a7b40043adc68a23ea90b',
            'x86_64-unknown-linux-gnu': '080b757ca7e3836c12b37e5eaf56bc196950aca5e91f0bd8bc181c2d383fb4bf',
            'x86_64-unknown-linux-musl': 'a9db819c45f1f7b00dc96bb57bc6afb14028d5e9f8f7db216873291e0c5c6f21',
        },
    },
];

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/python/failure.js
class Failure extends Error {
    then;
    wait;
    constructor(message, then, wait = null) {
        super(message);
        this.then = then;
        this.wait = wait;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./lib/python/proxy.js

function proxies(protocol, env, version = process.version) {
    const name = protocol.slice(0, -1);
    const found = {};
    for (const variable of [`${name}_proxy`, `${name}_proxy`.toUpperCase()]) {
        const given = env[variable]?.trim() ?? '';
        if (given === '')
            continue;
        const proxy = given.includes('://') ? given : `http://${given}`;
        if (!/^https?:/i.test(proxy) || !URL.canParse(proxy))
            throw new Failure(`${variable} does not hold the address of a proxy, http://HOST:PORT`, 'next');
        if (!followsProxies(version))
            throw new Failure(`${variable} is set, and Node ${version.slice(1)} cannot follow it: that takes 24.5 or newer`, 'next');
        found[variable] = proxy;
    }
    for (const variable of ['no_proxy', 'NO_PROXY'])
        if (env[variable])
            found[variable] = env[variable];
    return found;
}
function followsProxies(version) {
    const [major = 0, minor = 0] = version.slice(1).split('.').map(Number);
    return major > 24 || (major === 24 && minor >= 5) || (major === 22 && minor >= 21);
}

;// CONCATENATED MODULE: ./lib/python/request.js






const LIMITS = {
    deadline: 600_000,
    tries: 4,
    wait: 1000,
    longestWait: 60_000,
    window: 20_000,
    slowest: 1000,
    redirects: 5,
    largest: 500_000_000,
};
function shown(url) {
    return `${url.protocol}//${url.host}${url.pathname}`;
}
async function request_open(url, asking) {
    if (url.protocol === 'file:')
        return openFile(url);
    let at = url;
    for (let hops = 0;; hops++) {
        const answer = await ask(at, asking);
        const { statusCode: status = 0, headers } = answer;
        if (status === 200)
            return { body: answer, size: lengthOf(headers['content-length']), isPage: isPage(headers['content-type']) };
        answer.destroy();
        if (![301, 302, 303, 307, 308].includes(status) || headers.location === undefined)
            throw refusal(status, answer, asking.limits);
        if (hops === asking.limits.redirects)
            throw new Failure(`more than ${asking.limits.redirects} redirects`, 'next');
        at = redirected(at, headers.location);
    }
}
function openFile(url) {
    try {
        const file = (0,external_node_url_.fileURLToPath)(url);
        const stat = (0,external_node_fs_.statSync)(file);
        if (!stat.isFile())
            throw new Failure('not a file', 'next');
        return { body: (0,external_node_fs_.createReadStream)(file), size: stat.size, isPage: false };
    }
    catch (error) {
        if (error instanceof Failure)
            throw error;
        throw new Failure(isCode(error, 'ENOENT') ? 'no such file' : reasonOf(error), 'next');
    }
}
function redirected(from, location) {
    let to;
    try {
        to = new URL(location, from);
    }
    catch {
        throw new Failure('a redirect to something that is no address', 'next');
    }
    if (to.protocol !== 'https:' && (to.protocol !== 'http:' || from.protocol === 'https:'))
        throw new Failure(`a redirect from ${from.protocol} to ${to.protocol}`, 'next');
    const stays = to.origin === from.origin;
    to.username = stays ? from.username : '';
    to.password = stays ? from.password : '';
    return to;
}
function ask(url, { env, limits, signal }) {
    return new Promise((resolve, reject) => {
        const [{ request }, Agent] = url.protocol === 'https:' ? [external_node_https_, external_node_https_.Agent] : [external_node_http_, external_node_http_.Agent];
        const headers = { 'user-agent': 'gilproof', accept: '*/*', 'accept-encoding': 'identity' };
        const agent = new Agent({ proxyEnv: { ...proxies(url.protocol, env) } });
        const asked = request(url, { headers, agent, signal });
        const timer = setTimeout(() => asked.destroy(new Failure(`no answer within ${limits.window / 1000} s`, 'again')), limits.window);
        asked.on('error', (error) => {
            clearTimeout(timer);
            reject(error instanceof Failure ? error : new Failure(reasonOf(error), isCode(error, 'ENOTFOUND') ? 'next' : 'again'));
        });
        asked.on('response', (answer) => {
            clearTimeout(timer);
            resolve(answer);
        });
        asked.end();
    });
}
function refusal(status, { headers }, { longestWait }) {
    const says = `status ${status}`;
    if (status !== 408 && status !== 429 && status < 500)
        return new Failure(says, 'next');
    const wait = waitAsked(headers['retry-after']);
    if (wait === null || wait <= longestWait)
        return new Failure(says, 'again', wait);
    return new Failure(`${says}, to be asked again after ${Math.ceil(wait / 1000)} s`, 'next');
}
function waitAsked(value) {
    if (value === undefined)
        return null;
    const wait = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - Date.now();
    return Number.isNaN(wait) ? null : Math.max(0, wait);
}
function lengthOf(value) {
    return value !== undefined && /^\d+$/.test(value) ? Number(value) : null;
}
function isPage(type) {
    return /^text\/html\b/i.test(type ?? '');
}
function reasonOf(error) {
    const { code = '', message = String(error) } = error;
    const known = {
        ENOTFOUND: 'no such host',
        EAI_AGAIN: 'the name of the host cannot be looked up now',
        ECONNREFUSED: 'connection refused',
        ECONNRESET: 'connection broken off',
        ETIMEDOUT: 'connection timed out',
    };
    return known[code] ?? (message || code);
}
function isCode(error, code) {
    return error.code === code;
}

;// CONCATENATED MODULE: ./lib/python/download.js






class NotObtained extends Error {
    tried;
    constructor(tried) {
        super(tried.join('; '));
        this.tried = tried;
    }
}
class NotStored extends Error {
}
async function download(urls, { file, sha256, progress, ...asking }) {
    await obtain(urls, asking, async (answer) => {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const disk = await (0,promises_.open)(file, 'w');
        try {
            await read(answer, asking, async (chunk, done) => {
                hash.update(chunk);
                await disk.writeFile(chunk);
                progress?.(done, answer.size);
            });
        }
        finally {
            await disk.close();
        }
        const digest = hash.digest('hex');
        if (digest === sha256)
            return;
        throw new Failure(answer.isPage ? 'a web page, not the archive' : `wrong bytes: their sha256 is ${digest}, not ${sha256}`, 'next');
    });
}
const LARGEST_TEXT = 5_000_000;
function downloadText(urls, asking) {
    return obtain(urls, asking, async (answer) => {
        const chunks = [];
        const limits = { ...asking.limits, largest: LARGEST_TEXT };
        await read(answer, { ...asking, limits }, (chunk) => {
            chunks.push(chunk);
        });
        return Buffer.concat(chunks).toString();
    });
}
async function read({ body, size }, { limits, signal }, take) {
    let done = 0;
    let measured = 0;
    const timer = setInterval(() => {
        if (done - measured < (limits.slowest * limits.window) / 1000) {
            const slow = done === measured ? `nothing came for ${limits.window / 1000} s` : `slower than ${limits.slowest} bytes a second`;
            body.destroy(new Failure(slow, 'again'));
        }
        measured = done;
    }, limits.window);
    try {
        for await (const chunk of (0,external_node_stream_.addAbortSignal)(signal, body)) {
            done += chunk.length;
            if (done > limits.largest)
                throw new Failure(`more than ${limits.largest} bytes`, 'next');
            await take(chunk, done);
        }
    }
    finally {
        clearInterval(timer);
    }
    if (size !== null && done !== size)
        throw new Failure(`${done} of ${size} bytes`, 'again');
}
async function obtain(urls, asking, take) {
    const tried = [];
    for (const url of urls) {
        const failures = [];
        for (let wait = asking.limits.wait; failures.length < asking.limits.tries; wait *= 2) {
            try {
                return await take(await request_open(url, asking));
            }
            catch (error) {
                const failure = asFailure(error, asking);
                failures.push(failure.message);
                if (failure.then === 'next' || asking.signal.aborted || failures.length === asking.limits.tries)
                    break;
                const jittered = wait * (0.5 + Math.random());
                await (0,external_node_timers_promises_.setTimeout)(Math.max(failure.wait ?? 0, jittered), null, { signal: asking.signal }).catch(() => { });
                if (asking.signal.aborted)
                    break;
            }
        }
        tried.push(`${shown(url)}: ${told(failures)}`);
        if (asking.signal.aborted) {
            tried.push(`given up after ${asking.limits.deadline / 1000} s`);
            break;
        }
    }
    throw new NotObtained(tried);
}
function told(failures) {
    const distinct = [...new Set(failures)];
    return distinct.map((failure) => times(failure, failures.filter((each) => each === failure).length)).join(', then ');
}
function times(failure, count) {
    return count === 1 ? failure : `${failure} (${count} times)`;
}
const OF_THE_DISK = ['ENOSPC', 'EDQUOT', 'EROFS', 'EFBIG', 'EIO', 'ENOENT', 'ENOTDIR'];
function asFailure(error, { signal }) {
    if (error instanceof Failure)
        return error;
    if (signal.aborted)
        return new Failure('not done in time', 'next');
    const { code = '', syscall = '' } = error;
    if (OF_THE_DISK.includes(code) || (['EACCES', 'EPERM'].includes(code) && syscall === 'open'))
        throw new NotStored(`it cannot be written (${code})`);
    return new Failure(reasonOf(error), 'again');
}

;// CONCATENATED MODULE: ./lib/python/entries.js
class BadArchive extends Error {
}
const BLOCK = 512;
const LARGEST_HEADER = 1_000_000;
function entryCheck(top) {
    const rules = entryRules(top);
    let pending = Buffer.alloc(0);
    let body = 0;
    let extension = null;
    let name = null;
    let link = null;
    let ended = false;
    const header = (block) => {
        if (block.every((byte) => byte === 0)) {
            ended = true;
            return;
        }
        if (ended)
            throw new BadArchive('something follows its end');
        const { type, size, ...rest } = readHeader(block);
        body = Math.ceil(size / BLOCK) * BLOCK;
        if (EXTENSIONS.includes(type)) {
            if (size > LARGEST_HEADER)
                throw new BadArchive('a header is too large');
            extension = { type, size, pieces: [] };
            return;
        }
        rules.check({ type, size, name: name ?? rest.name, link: link ?? rest.link });
        name = null;
        link = null;
    };
    const extended = () => {
        const { type, size, pieces } = extension ?? { type: '', size: 0, pieces: [] };
        extension = null;
        const content = Buffer.concat(pieces).subarray(0, size);
        if (type === 'L')
            name = untilNul(content);
        else if (type === 'K')
            link = untilNul(content);
        else {
            const records = readRecords(content);
            if ([...records.keys()].some((key) => key === 'size' || key.startsWith('GNU.sparse')))
                throw new BadArchive('an entry of an unknown kind');
            if (type === 'g' && (records.has('path') || records.has('linkpath')))
                throw new BadArchive('one name for all entries');
            name = records.get('path') ?? name;
            link = records.get('linkpath') ?? link;
        }
    };
    return {
        take(piece) {
            let rest = pending.length === 0 ? piece : Buffer.concat([pending, piece]);
            while (rest.length > 0) {
                if (body > 0) {
                    const part = rest.subarray(0, body);
                    extension?.pieces.push(Buffer.from(part));
                    body -= part.length;
                    rest = rest.subarray(part.length);
                    if (body === 0 && extension !== null)
                        extended();
                    continue;
                }
                if (rest.length < BLOCK)
                    break;
                header(rest.subarray(0, BLOCK));
                rest = rest.subarray(BLOCK);
            }
            pending = Buffer.from(rest);
        },
        end() {
            if (!ended || body > 0 || pending.length > 0)
                throw new BadArchive('it ends too early');
        },
    };
}
const EXTENSIONS = ['L', 'K', 'x', 'g'];
function readHeader(block) {
    const sum = block.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 0x20 : byte), 0);
    if (octal(block.subarray(148, 156)) !== sum)
        throw new BadArchive('a header is damaged');
    const prefix = block.toString('latin1', 257, 263) === 'ustar\0' ? untilNul(block.subarray(345, 500)) : '';
    const name = untilNul(block.subarray(0, 100));
    return {
        type: block[156] === 0 ? '0' : String.fromCharCode(block[156] ?? 0),
        size: octal(block.subarray(124, 136)),
        name: prefix === '' ? name : `${prefix}/${name}`,
        link: untilNul(block.subarray(157, 257)),
    };
}
function octal(field) {
    const digits = /^[ \0]*([0-7]+)[ \0]*$/.exec(field.toString('latin1'))?.[1];
    if (digits === undefined)
        throw new BadArchive('a header is damaged');
    return Number.parseInt(digits, 8);
}
function untilNul(field) {
    const end = field.indexOf(0);
    return field.toString('utf8', 0, end === -1 ? field.length : end);
}
function readRecords(content) {
    const records = new Map();
    for (let at = 0; at < content.length;) {
        const [, digits = '', key = ''] = /^(\d{1,7}) ([^=\n]+)=/.exec(content.toString('latin1', at, at + 1000)) ?? [];
        const end = at + Number(digits);
        if (digits === '' || end > content.length || content[end - 1] !== 0x0a)
            throw new BadArchive('a header is damaged');
        records.set(key, content.toString('utf8', at + digits.length + 1 + key.length + 1, end - 1));
        at = end;
    }
    return records;
}
function entryRules(top) {
    const links = new Set();
    const key = (parts) => parts.join('/').normalize('NFC').toLowerCase();
    const inside = (name) => {
        const parts = name
            .replace(/^(\.\/)+/, '')
            .replace(/\/+$/, '')
            .split('/');
        const strange = name.startsWith('/') || /[\\:\0]/.test(name) || parts.some((part) => part === '..' || part === '.' || part === '');
        if (strange || parts[0] !== top)
            throw new BadArchive(`an entry outside of its folder: ${JSON.stringify(name)}`);
        if (parts.some((_, depth) => links.has(key(parts.slice(0, depth)))))
            throw new BadArchive(`an entry below a link: ${JSON.stringify(name)}`);
        return parts;
    };
    const linkInside = (parts, target) => {
        const ups = target.split('/').findIndex((part) => part !== '..');
        const rest = ups === -1 ? [] : target.split('/').slice(ups);
        const up = ups === -1 ? target.split('/').length : ups;
        const leaves = target === '' || target.startsWith('/') || /[\\:]/.test(target) || up > parts.length - 2 || rest.includes('..');
        if (leaves)
            throw new BadArchive(`a link that leaves its folder: ${JSON.stringify(`${parts.join('/')} -> ${target}`)}`);
    };
    return {
        check({ type, size, name, link }) {
            if (!['0', '1', '2', '5'].includes(type))
                throw new BadArchive(`an entry of an unknown kind: ${JSON.stringify(name)}`);
            if (type !== '0' && size > 0)
                throw new BadArchive(`a folder or link with content: ${JSON.stringify(name)}`);
            const parts = inside(name);
            if (type === '1' && links.has(key(inside(link))))
                throw new BadArchive(`a second name for a link: ${JSON.stringify(name)}`);
            if (type !== '2')
                return;
            linkInside(parts, link);
            links.add(key(parts));
        },
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/python/layout.js



function completeNames(home, { tag, platform }) {
    const library = platform === 'win32' ? (0,external_node_path_.join)(home, 'Lib') : (0,external_node_path_.join)(home, 'lib', `python${tag}`);
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(library, 'site-packages', 'pip', '__main__.py')))
        throw new BadArchive('it has no pip');
    if (platform === 'win32')
        completeOnWindows(home, tag);
    else
        completeOnPosix((0,external_node_path_.join)(home, 'bin'), `python${tag}`);
    return library;
}
function completeOnPosix(bin, real) {
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(bin, real)))
        throw new BadArchive(`it has no bin/${real}`);
    for (const name of ['python', 'python3', real.slice(0, -1)]) {
        const file = (0,external_node_path_.join)(bin, name);
        if (!(0,external_node_fs_.existsSync)(file))
            (0,external_node_fs_.symlinkSync)(real, file);
        if ((0,external_node_fs_.realpathSync)(file) !== (0,external_node_fs_.realpathSync)((0,external_node_path_.join)(bin, real)))
            throw new BadArchive(`its bin/${name} is not ${real}`);
    }
    for (const name of ['pip', 'pip3']) {
        const file = (0,external_node_path_.join)(bin, name);
        if ((0,external_node_fs_.existsSync)(file) && (0,external_node_fs_.readFileSync)(file, 'utf8').includes(`/${real}"`))
            continue;
        (0,external_node_fs_.writeFileSync)(file, `#!/bin/sh\nexec "$(dirname -- "$(realpath -- "$0")")/${real}" -m pip "$@"\n`, { mode: 0o755 });
    }
}
function completeOnWindows(home, tag) {
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(home, 'python.exe')))
        throw new BadArchive('it has no python.exe');
    for (const name of ['python3.exe', `python${tag}.exe`])
        if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(home, name)))
            (0,external_node_fs_.copyFileSync)((0,external_node_path_.join)(home, 'python.exe'), (0,external_node_path_.join)(home, name));
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(home, 'Scripts'), { recursive: true });
    for (const name of ['pip', 'pip3']) {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(home, 'Scripts', `${name}.cmd`), '@"%~dp0..\\python.exe" -m pip %*\r\n');
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(home, 'Scripts', name), '#!/bin/sh\nexec "$(dirname -- "$0")/../python.exe" -m pip "$@"\n');
    }
}

// EXTERNAL MODULE: ./lib/python/prove.js
var prove = __webpack_require__(8796);
// EXTERNAL MODULE: ./lib/glob.js
var glob = __webpack_require__(5085);
;// CONCATENATED MODULE: ./lib/python/relocate.js


const BUILT_FOR = /(?<=^|[\s='":]|-[IL])\/install(?=[/\s'":]|$)/gm;
function relocate(folder, home, tag) {
    const found = (...patterns) => (0,glob/* globbed */.A)(patterns, folder).filter((file) => (0,external_node_fs_.lstatSync)(file).isFile());
    for (const file of found(`lib/python${tag}/_sysconfigdata_*.py`))
        edit(file, (text) => sysconfigAt(text, home));
    for (const file of found('lib/pkgconfig/*.pc'))
        edit(file, (text) => text.replace(/^prefix=\/install$/gm, 'prefix=${pcfiledir}/../..'));
    for (const file of found(`lib/python${tag}/config-*/Makefile`, 'bin/python*-config'))
        edit(file, (text) => text.replace(BUILT_FOR, () => home));
}
function edit(file, change) {
    if (!(0,external_node_fs_.existsSync)(file))
        return;
    const text = (0,external_node_fs_.readFileSync)(file, 'utf8');
    const changed = change(text);
    if (changed !== text)
        (0,external_node_fs_.writeFileSync)(file, changed);
}
const COMPILERS = [
    {
        variables: ['BLDSHARED', 'CC', 'LDSHARED', 'LINKCC'],
        word: /(?<!\S)(?:\/\S*\/)?(?:[\w.]+-)*(?:clang|gcc)(?!\S)/g,
        instead: 'cc',
    },
    { variables: ['CXX', 'LDCXXSHARED'], word: /(?<!\S)(?:\/\S*\/)?(?:[\w.]+-)*(?:clang|g)\+\+(?!\S)/g, instead: 'c++' },
    { variables: ['AR'], word: /(?<!\S)(?:\/\S*\/)?(?:[\w.]+-)*ar(?!\S)/g, instead: 'ar' },
];
function sysconfigAt(text, home) {
    const begin = text.indexOf('{');
    let known;
    try {
        known = JSON.parse(text.slice(begin));
    }
    catch {
        return text.replace(BUILT_FOR, () => home);
    }
    const variables = Object.entries(known).map(([name, value]) => {
        return [name, typeof value === 'string' ? truth(name, value, home) : value];
    });
    const all = { ...Object.fromEntries(variables), PYTHON_BUILD_STANDALONE: 1 };
    return `${text.slice(0, begin)}${JSON.stringify(all, null, 4)}\n`;
}
function truth(name, value, home) {
    let told = value.replace(BUILT_FOR, () => home).replace(/(?<!\S)-isysroot\s+\S+\s*/g, '');
    for (const { variables, word, instead } of COMPILERS)
        if (variables.includes(name))
            told = told.replace(word, instead);
    return told.trimEnd();
}

// EXTERNAL MODULE: ./lib/python/tool.js
var tool = __webpack_require__(322);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/python/unpack.js






async function unpack(archive, to) {
    const { TAR_OPTIONS: _, ...env } = to.env;
    const stdio = ['pipe', 'ignore', 'pipe'];
    const tar = (0,external_node_child_process_.spawn)(program(to), ['-x', '-o', '-f', '-'], { cwd: to.folder, env, stdio, windowsHide: true });
    let said = '';
    tar.stderr.setEncoding('utf8').on('data', (text) => {
        said = (said + text).slice(0, 10_000);
    });
    const ended = new Promise((resolve) => {
        tar.on('error', (error) => resolve(error.code ?? error.message));
        tar.on('close', (code, signal) => resolve(code ?? signal ?? 1));
    });
    tar.stdin.on('error', () => { });
    try {
        await feed(archive, tar.stdin, to.signal);
    }
    catch (error) {
        tar.kill('SIGKILL');
        await ended;
        throw error;
    }
    const code = await ended;
    if (code === 0)
        return;
    if (code === 'ENOENT')
        throw new BadArchive("it cannot be unpacked: there is no 'tar' on PATH");
    const line = said.trim().split('\n')[0] ?? '';
    if (/no space left|read-only file system|quota exceeded|permission denied/i.test(said))
        throw new NotStored(`it cannot be unpacked (${line})`);
    throw new BadArchive(`it cannot be unpacked: tar ended with ${code}${line === '' ? '' : `, ${line}`}`);
}
async function feed(archive, stdin, signal) {
    const entries = entryCheck('python');
    const file = (0,external_node_fs_.createReadStream)(archive, { highWaterMark: 1 << 17, signal });
    const tar = file.pipe((0,external_node_zlib_.createGunzip)({ chunkSize: 1 << 16 }));
    file.on('error', (error) => tar.destroy(error));
    try {
        for await (const piece of tar) {
            entries.take(piece);
            await new Promise((written) => stdin.write(piece, () => written()));
        }
    }
    catch (error) {
        if (error.code?.startsWith('Z_'))
            throw new BadArchive('it is no whole gzip file');
        throw error;
    }
    finally {
        file.destroy();
    }
    entries.end();
    stdin.end();
}
function program({ env, platform }) {
    return platform === 'win32' ? (0,external_node_path_.join)(env.SystemRoot ?? 'C:\\Windows', 'System32', 'tar.exe') : 'tar';
}

;// CONCATENATED MODULE: ./lib/python/install.js











const ABANDONED = 3_600_000;
async function install(installing) {
    const refused = [];
    for (const root of installing.roots) {
        try {
            return await installIn(root, installing);
        }
        catch (error) {
            const failure = asStorage(error);
            if (!(failure instanceof NotStored))
                throw failure;
            refused.push(`${root}: ${failure.message}`);
        }
    }
    throw new NotStored(refused.join('; '));
}
async function installIn(root, installing) {
    const { archive, build } = installing;
    const home = (0,external_node_path_.join)(root, tool/* TOOL */.js, archive.version, build);
    const present = await existing(home, installing);
    if (present !== null)
        return present;
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(root, tool/* TOOL */.js, archive.version), { recursive: true });
    const staging = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(root, tool/* TOOL */.js, STAGING));
    try {
        removeAbandoned((0,external_node_path_.join)(root, tool/* TOOL */.js), (0,external_node_fs_.statSync)(staging).mtimeMs);
        const file = (0,external_node_path_.join)(staging, 'archive.tar.gz');
        await download(installing.urls, { ...installing, file, sha256: archive.sha256 });
        await unpack(file, { ...installing, folder: staging });
        (0,external_node_fs_.rmSync)(file);
        const content = (0,external_node_path_.join)(staging, 'python');
        prepare(content, home, installing);
        await proven(content, installing);
        return await place(content, { home, staging, installing });
    }
    finally {
        (0,external_node_fs_.rmSync)(staging, { recursive: true, force: true, maxRetries: 3 });
    }
}
function prepare(content, home, installing) {
    const { archive, platform, scripts } = installing;
    const tag = `${archive.version.split('.').slice(0, 2).join('.')}t`;
    if (platform !== 'win32')
        relocate(content, home, tag);
    const library = completeNames(content, { ...installing, tag });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(library, 'sitecustomize.py'), (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(scripts, 'start_hook.py')));
    const { version, build, target, sha256 } = archive;
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(content, STAMP), `${JSON.stringify({ version, build, target, sha256 })}\n`);
}
const IN_THE_WAY = ['ENOTEMPTY', 'EEXIST', 'EPERM', 'ENOTDIR', 'EACCES', 'EBUSY'];
async function place(content, { home, staging, installing }) {
    for (let attempt = 1;; attempt++) {
        try {
            (0,external_node_fs_.renameSync)(content, home);
            break;
        }
        catch (error) {
            if (!IN_THE_WAY.includes(error.code ?? ''))
                throw error;
            const present = await existing(home, installing);
            if (present !== null)
                return present;
            if (attempt === 5)
                throw error;
            await (0,external_node_timers_promises_.setTimeout)(100 * (attempt - 1));
            (0,external_node_fs_.rmSync)(`${home}.complete`, { force: true });
            setAside(home, (0,external_node_path_.join)(staging, `refused-${attempt}`));
        }
    }
    const python = await proven(home, installing);
    (0,external_node_fs_.writeFileSync)(`${home}.complete`, '');
    return python;
}
function setAside(home, to) {
    try {
        (0,external_node_fs_.renameSync)(home, to);
    }
    catch {
    }
}
const STAMP = 'gilproof.json';
const STAGING = '.staging-';
async function existing(home, installing) {
    try {
        const { version, target } = JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(home, STAMP), 'utf8'));
        if (version !== installing.archive.version || target !== installing.archive.target)
            return null;
        const python = await proven(home, installing);
        (0,external_node_fs_.writeFileSync)(`${home}.complete`, '');
        return python;
    }
    catch {
        return null;
    }
}
async function proven(home, installing) {
    const { archive, env } = installing;
    const candidate = {
        executable: (0,tool/* executableIn */.Sr)(home, installing),
        home,
        source: 'download',
        why: `downloaded, build ${archive.build}`,
    };
    const proof = await (0,prove/* prove */.z)(candidate, { spec: (0,python_spec/* parseSpec */.F9)(`${archive.version}t`), env, cwd: home });
    if ('python' in proof)
        return proof.python;
    throw new BadArchive(`what was downloaded does not work here: ${proof.refused}`);
}
function removeAbandoned(folder, now) {
    for (const name of (0,external_node_fs_.readdirSync)(folder)) {
        if (!name.startsWith(STAGING))
            continue;
        const age = now - ((0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? now);
        if (age > ABANDONED)
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, name), { recursive: true, force: true });
    }
}
function asStorage(error) {
    const { code = '', syscall } = error;
    const ofTheDisk = [
        'ENOSPC',
        'EDQUOT',
        'EROFS',
        'EACCES',
        'EPERM',
        'ENOTDIR',
        'ENOENT',
        'EIO',
        'EMLINK',
        'ENAMETOOLONG',
        'EEXIST',
        'ENOTEMPTY',
        'EXDEV',
        'EBUSY',
    ];
    return syscall !== undefined && ofTheDisk.includes(code) ? new NotStored(`it cannot be written (${code})`) : error;
}

;// CONCATENATED MODULE: ./lib/python/latest.js



const INDEX = 'https://raw.githubusercontent.com/astral-sh/python-build-standalone/latest-release/latest-release.json';
const ORIGINS = [
    'https://releases.astral.sh/github/python-build-standalone/releases/download',
    'https://github.com/astral-sh/python-build-standalone/releases/download',
];
function sourcesOf(mirror) {
    if (mirror === null)
        return { origins: ORIGINS, index: INDEX };
    const base = mirror.replace(/\/+$/, '');
    return { origins: [base], index: `${base}/latest-release.json` };
}
function addresses({ origins }, path) {
    return origins.map((origin) => new URL(`${origin}/${path}`));
}
async function newestRelease(sources, asking) {
    const insecure = addresses(sources, '').find((url) => !isTrusted(url));
    if (insecure !== undefined)
        throw new Error(`${insecure.protocol}//${insecure.host} is not encrypted, so its checksums prove nothing`);
    const tag = tagIn(await downloadText([new URL(sources.index)], asking));
    if (tag === null)
        throw new Error(`${shown(new URL(sources.index))} names no release`);
    const releases = readChecksums(await downloadText(addresses(sources, `${tag}/SHA256SUMS`), asking));
    if (releases.length === 0)
        throw new Error(`the checksums of release ${tag} name no free-threaded archive`);
    return releases;
}
function isTrusted({ protocol, hostname }) {
    return protocol !== 'http:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}
function tagIn(text) {
    try {
        const { tag } = JSON.parse(text);
        return typeof tag === 'string' && /^\d{8}$/.test(tag) ? tag : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/python/progress.js
const AFTER = 2000;
const EVERY = 5000;
const EVERY_ON_TERMINAL = 200;
const WIDTH = 30;
const NARROWEST = 5;
function showProgress(what, { stdout, now = () => performance.now() }) {
    const started = now();
    let next = started + AFTER;
    let isBar = false;
    return {
        progress(done, size) {
            if (now() < next)
                return;
            next = now() + (stdout.isTTY ? EVERY_ON_TERMINAL : EVERY);
            const amount = size === null ? `${megabytes(done)} MB` : `${megabytes(done)} of ${megabytes(size)} MB`;
            if (stdout.isTTY) {
                stdout.write(`\r${bar(what, { share: size === null ? 0 : done / size, amount, columns: stdout.columns || 80 })}`);
                isBar = true;
            }
            else
                stdout.write(`${what}: ${amount} after ${Math.round((now() - started) / 1000)} s\n`);
        },
        end() {
            if (isBar)
                stdout.write('\n');
        },
    };
}
function bar(what, { share, amount, columns }) {
    const room = columns - what.length - amount.length - 6;
    if (room < NARROWEST)
        return `${what}: ${amount} `.slice(0, columns - 1);
    const width = Math.min(WIDTH, room);
    const full = Math.min(width, Math.round(width * share));
    return `${what} [${'#'.repeat(full)}${' '.repeat(width - full)}] ${amount} `;
}
function megabytes(bytes) {
    return (bytes / 1_000_000).toFixed(1);
}

// EXTERNAL MODULE: ./lib/python/target.js
var target = __webpack_require__(1781);
;// CONCATENATED MODULE: ./lib/python/provide.js










async function offerOf(providing) {
    const { spec, platform, arch, releases = CATALOG, checkLatest } = providing;
    const limits = { ...LIMITS, ...providing.limits };
    const asking = { env: providing.env, limits, signal: AbortSignal.timeout(limits.deadline) };
    const sources = providing.sources ?? sourcesOf(providing.mirror);
    const take = (archive) => provide_download(archive, { providing, asking, sources });
    const kind = (0,target/* targetOf */.$r)({ platform, arch, libc: (0,target/* libcOf */.Qb)(platform) });
    if ('unknown' in kind)
        return { archive: null, notes: [kind.unknown], take };
    const wanted = { spec, target: kind.target };
    const known = newestArchive(releases, wanted);
    if (known !== null && !checkLatest)
        return { archive: known, notes: [], take };
    try {
        const all = [...releases, ...(await newestRelease(sources, asking))];
        const archive = newestArchive(all, wanted);
        return { archive, notes: archive === null ? [withoutArchive(all, wanted)] : [], take };
    }
    catch (error) {
        const notes = [`looking for a newer release: ${error instanceof NotObtained ? error.tried.join('; ') : error.message}`];
        return { archive: known, notes: known === null ? [withoutArchive(releases, wanted), ...notes] : notes, take };
    }
}
async function provide_download(archive, { providing, asking, sources }) {
    const { env, platform, arch, temporary, scripts, stdout } = providing;
    const { progress, end } = showProgress(`gilproof: downloading CPython ${archive.version}t`, { stdout });
    try {
        return await install({
            ...asking,
            env,
            platform,
            archive,
            urls: addresses(sources, archive.path),
            roots: (0,tool/* rootsForDownloads */.M8)(env, temporary),
            build: (0,tool/* buildFolder */.bo)(arch, (0,target/* libcOf */.Qb)(platform)),
            scripts,
            progress,
        });
    }
    finally {
        end();
    }
}
function reasons(error) {
    if (error instanceof NotObtained)
        return error.tried;
    return error instanceof NotStored || error instanceof BadArchive ? [error.message] : null;
}


/***/ })

};
