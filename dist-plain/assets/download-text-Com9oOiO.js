// src/views/shared/download-text.ts
/** Saves text under a name, through the browser's own download. */
function downloadText(name, type, text) {
	downloadFile(name, new Blob([text], { type }));
}
/** Saves a file that the page holds already, under a name. */
function downloadFile(name, file) {
	const url = URL.createObjectURL(file);
	const link = document.createElement("a");
	link.href = url;
	link.download = name;
	link.click();
	URL.revokeObjectURL(url);
}
export { downloadText as n, downloadFile as t };
