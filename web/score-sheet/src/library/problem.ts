import type { Refused } from "ipsf";

/** One reason of the library to refuse something, with its place. */
export type Problem = Refused["problems"][number];
