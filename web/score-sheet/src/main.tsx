import "./library/embedded";
import "./style/page.css";
import { render } from "preact";
import { Session } from "./session";
import { App } from "./view/app";
import { listen } from "./view/whole_page";

const session = new Session();
const page = document.getElementById("page")!;
page.replaceChildren();
listen(session);
render(<App session={session} />, page);
