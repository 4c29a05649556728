import { History, Reviews } from "ipsf";

const history = History.load("examples/kainuu-like");
const reviews = Reviews.score(history, { asOf: "2024-05-08" });
for (const { team, total, level } of reviews) console.log(team, total, level);
