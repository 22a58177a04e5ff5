// src/queries/pack-settings.ts
var PACK_FOLDER = "pack/";
/** `path` is relative to the pack; null: the pack names no such file, which is no problem. A named file that is not there is one. */
async function readPackSettings(environment, path, parse) {
	if (path === null) return {
		settings: null,
		problems: []
	};
	const bytes = await environment.fetchFile(PACK_FOLDER + path).catch(() => null);
	return parse(bytes === null ? "" : new TextDecoder().decode(bytes), path);
}
export { readPackSettings as t };
