// What is wrong with files of records by themselves: the library looks for tables by name, and passes over other files.

export type FileFault = "empty" | "workbook" | "unknown";

export function faultsOf(
    files: ReadonlyMap<string, Uint8Array>,
    tables: readonly string[],
): readonly { readonly name: string; readonly fault: FileFault }[] {
    return [...files].flatMap(([name, bytes]) => {
        const fault = faultOf(name, bytes, tables);
        return fault ? [{ name, fault }] : [];
    });
}

function faultOf(name: string, bytes: Uint8Array, tables: readonly string[]): FileFault | null {
    if (!bytes.length) return "empty";
    if (!/\.csv$/i.test(name)) return null;
    if (new TextDecoder().decode(bytes.slice(0, 4)) === "PK\u0003\u0004") return "workbook";
    return tables.includes(name.replace(/\.csv$/i, "").toLowerCase()) ? null : "unknown";
}
