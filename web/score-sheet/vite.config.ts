import { defineConfig } from "vite";
import { library } from "./bundle/library.ts";
import { oneFile } from "./bundle/one_file.ts";

export default defineConfig({
    plugins: [library(), oneFile("score-sheet.html")],
    build: { target: "es2022", cssCodeSplit: false, modulePreload: false, reportCompressedSize: false },
});
