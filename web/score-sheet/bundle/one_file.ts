// Puts script and style into the page, and lets it run these alone and connect to nothing.
import { createHash } from "node:crypto";
import type { Plugin } from "vite";

export function oneFile(name: string): Plugin {
    return {
        name: "one-file",
        enforce: "post",
        generateBundle(_, bundle) {
            const script = only(bundle, (file) => (file.type === "chunk" ? file.code : null)).replaceAll(
                "</script",
                "<\\/script",
            );
            const style = only(bundle, (file) =>
                file.type === "asset" && file.fileName.endsWith(".css") ? String(file.source) : null,
            );
            const page = only(bundle, (file) =>
                file.type === "asset" && file.fileName.endsWith(".html") ? String(file.source) : null,
            );
            for (const file of Object.keys(bundle)) delete bundle[file];
            const source = page
                .replace(/\s*<script type="module"[^>]*><\/script>/, "")
                .replace(/\s*<link rel="stylesheet"[^>]*>/, "")
                .replace("<title>", () => `${policy(script, style)}\n        <title>`)
                .replace("</head>", () => `    <style>${style}</style>\n    </head>`)
                .replace("</body>", () => `    <script type="module">${script}</script>\n    </body>`);
            this.emitFile({ type: "asset", fileName: name, source });
        },
    };
}

function only<File>(bundle: Record<string, File>, text: (file: File) => string | null): string {
    const found = Object.values(bundle)
        .map(text)
        .filter((each) => each !== null);
    if (found.length !== 1 || !found[0]) throw new Error(`one file of a kind is expected, there are ${found.length}`);
    return found[0];
}

function policy(script: string, style: string): string {
    const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    const rules = [
        "default-src 'none'",
        `script-src ${hash(script)} 'wasm-unsafe-eval'`,
        `style-src ${hash(style)}`,
        "connect-src 'none'",
        "form-action 'none'",
        "base-uri 'none'",
    ];
    return `<meta http-equiv="Content-Security-Policy" content="${rules.join("; ")}" />`;
}
