// Files for the library, which has a file system of its own, in memory: those of the machine, in Node, and bytes.
import { Unsupported } from "./errors.js";
import { host, native } from "./library.js";
import { kindOf } from "./texts.js";

/** @typedef {Uint8Array | string} FileContent Its bytes, or its text. */

/** @type {TextEncoder} */
const encoder = new TextEncoder();

/**
 * Makes a call with a file or folder of the machine, under its own path: the library's messages name it.
 * @template T
 * @param {string} path
 * @param {(name: string, file: string | null) => boolean} wanted whether the content of a name is needed: beside a
 *     file, or in a folder
 * @param {() => T} call
 * @returns {T}
 */
export function withHostFiles(path, wanted, call) {
    if (!host) throw new Unsupported("a browser has no files of the machine; give their bytes");
    return withFiles(found(path, wanted), call);
}

/**
 * Makes a call with files by their paths.
 * @template T
 * @param {Iterable<[string, Uint8Array | string]>} files
 * @param {() => T} call
 * @returns {T}
 */
export function withFiles(files, call) {
    /** @type {string[]} */
    const written = [];
    try {
        for (const [path, content] of files) {
            if (typeof content !== "string" && !(content instanceof Uint8Array))
                throw new TypeError(`${path}: give the bytes of the file, or its text, not ${kindOf(content)}`);
            const place = placeOf(path);
            native.FS.mkdirTree(folderOf(place) || "/");
            native.FS.writeFile(place, typeof content === "string" ? encoder.encode(content) : content);
            written.push(place);
        }
        return call();
    } finally {
        for (const place of written) native.FS.unlink(place);
        for (const place of written) removeEmpty(folderOf(place));
    }
}

/**
 * Where the library finds a path: its working directory is the root.
 * @param {string} path
 */
function placeOf(path) {
    /** @type {string[]} */
    const names = [];
    for (const name of path.split("/"))
        if (name === "..") names.pop();
        else if (name !== "" && name !== ".") names.push(name);
    return `/${names.join("/")}`;
}

/** @param {string} place */
function folderOf(place) {
    return place.slice(0, place.lastIndexOf("/"));
}

/**
 * Removes a folder and those that it is in, as far as they are empty.
 * @param {string} folder
 */
function removeEmpty(folder) {
    for (; folder && native.FS.analyzePath(folder).exists; folder = folderOf(folder)) {
        if (native.FS.readdir(folder).length > 2) return; // more than "." and ".."
        native.FS.rmdir(folder);
    }
}

/**
 * The file and those beside it, or those of the folder; those whose content is not needed by their names alone. Nothing
 * where there is none: the library says so.
 * @param {string} path
 * @param {(name: string, file: string | null) => boolean} wanted
 * @returns {Iterable<[string, Uint8Array]>}
 */
function* found(path, wanted) {
    const stat = host.statSync(path, { throwIfNoEntry: false });
    if (!stat) return;
    const isFolder = stat.isDirectory();
    const folder = isFolder ? path.replace(/\/*$/, "/") : path.replace(/[^/\\]*$/, "");
    const file = isFolder ? null : path.slice(folder.length);
    for (const { name } of host.readdirSync(folder || ".", { withFileTypes: true }).filter(isFile)) {
        const isRead = name === file || wanted(name, file);
        if (isRead || isFolder) yield [folder + name, isRead ? host.readFileSync(folder + name) : new Uint8Array()];
    }
}

/** @param {{ isDirectory: () => boolean }} entry */
function isFile(entry) {
    return !entry.isDirectory();
}
