import "./library/embedded";
import "./style/page.css";
import { render } from "preact";
import { Session } from "./session";
import { App } from "./view/app";
import { keepFocus } from "./view/focus";
import { Safe } from "./view/safe";
import { listen } from "./view/whole_page";

const session = new Session();
const page = document.getElementById("page")!;
page.replaceChildren();
listen(session);
keepFocus(page);
const draw = () =>
    render(
        <Safe session={session}>
            <App session={session} />
        </Safe>,
        page,
    );
draw();

// What goes on paper is drawn at once, before the browser takes it.
for (const [event, printing] of [
    ["beforeprint", true],
    ["afterprint", false],
] as const)
    addEventListener(event, () => {
        session.print(printing);
        draw();
    });
