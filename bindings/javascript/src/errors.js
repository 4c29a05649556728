/** Something went wrong in the library. What JavaScript itself can tell is wrong of an argument is a `TypeError` or a
 * `RangeError`, before the library is called. */
export class IpsfError extends Error {
    /** @param {string} message */
    constructor(message) {
        super(message);
        this.name = new.target.name;
    }
}

/** An argument that the library does not accept. */
export class InvalidArgument extends IpsfError {}

/**
 * One reason to refuse, or one finding in an edition. It names the place and never holds a value of the refused row.
 * @typedef {object} Problem
 * @property {string} table of the history, or the name of the edition; "" when none is meant
 * @property {number} row from 1; the header of a CSV file is 1; the line of an edition; 0 when none is meant
 * @property {string} column of the table, or the column number in an edition; "" when none is meant
 * @property {string} rule stable name of the broken rule, as "unknown-value"
 * @property {string} message one English sentence
 * @property {number} criterion id of an edition's criterion; 0 when none is meant
 */

/** The history, the answers, the edition or the request was refused; nothing was loaded. */
export class Refused extends IpsfError {
    /**
     * @param {string} message
     * @param {Problem[]} problems
     * @param {number} problemCount
     */
    constructor(message, problems = [], problemCount = problems.length) {
        super(problemCount < 2 ? message : `${message} (and ${problemCount - 1} more: see problems)`);
        /** The first 100 problems. */
        this.problems = problems;
        /** The number of all problems. */
        this.problemCount = problemCount;
    }
}

/** The library could not get the memory it needs, or was not allowed it. */
export class OutOfMemory extends IpsfError {}

/** The progress callback asked to stop. */
export class Cancelled extends IpsfError {}

/** This build of the library does not have the component that was needed; the message names it. */
export class Unsupported extends IpsfError {}

/** A mistake in the library; please report it. Nothing can be asked of it any more. */
export class InternalError extends IpsfError {}

/** Something was used after it was closed. */
export class Closed extends IpsfError {}
