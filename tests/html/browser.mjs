// Opens pages in Chromium. Comes in: the folder with node_modules, and files. Goes out, as JSON, for each file: what
// axe-core finds, how far the page is wider than narrow and wide screens in light and dark, where criteria stand on
// paper; and beside each file its PDF.
import { createRequire } from "node:module";

const [, , folder, ...files] = process.argv;
const require = createRequire(folder + "/");
const { chromium } = require("playwright-core");
const axe = require("axe-core").source;

const rules = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations", "incomplete"], // of what is well there are too many to carry over
};
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
const found = {};
for (const file of files) {
  const one = (found[file] = { violations: [], undecided: [], asked: [], wider: [] });
  for (const colorScheme of ["light", "dark"]) {
    const context = await browser.newContext({ colorScheme, viewport: { width: 800, height: 900 } });
    const page = await context.newPage();
    page.on("request", (request) => request.url().startsWith("file://" + file) || one.asked.push(request.url()));
    await page.goto("file://" + file);
    await page.evaluate(axe);
    for (const width of [360, 1200]) {
      await page.setViewportSize({ width, height: 900 });
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (wider > 0) one.wider.push(`${width} ${colorScheme}: ${wider}`);
      const result = await page.evaluate(async (how) => {
        const { violations, incomplete } = await axe.run(document, how);
        const named = (list) => list.map((rule) => `${rule.id}: ${rule.nodes[0].html}`);
        return { violations: named(violations), undecided: named(incomplete) };
      }, rules);
      for (const kind of ["violations", "undecided"])
        one[kind].push(...result[kind].map((each) => `${width} ${colorScheme} ${each}`));
    }
    if (colorScheme === "light") await page.pdf({ path: file + ".pdf", preferCSSPageSize: true });
    await context.close();
  }
}
await browser.close();
console.log(JSON.stringify(found));
