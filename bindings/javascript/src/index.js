/**
 * Scores supported-employment services (IPS) against quality criteria: ipsf for JavaScript and TypeScript.
 * @module
 */
export { Answers } from "./answers.js";
export { ClientEpisode, ClientSummary } from "./client_summary.js";
export { AssessedCriterion, AssessorTotal, Consensus, ReviewConsensus } from "./consensus.js";
export { DueList } from "./due_list.js";
export { ChangedTotal, ChoiceEffect, CriterionSensitivity, ReviewSensitivity, Sensitivity } from "./sensitivity.js";
export { Edition } from "./edition.js";
export { EditionChange, EditionDifference } from "./edition_difference.js";
export { auditMoves, canMove, daysInPhases, phaseState } from "./episode_phases.js";
export {
    Cancelled,
    Closed,
    InternalError,
    InvalidArgument,
    IpsfError,
    OutOfMemory,
    Refused,
    Unsupported,
} from "./errors.js";
export { Explanation } from "./explanation.js";
export { Fraction } from "./fraction.js";
export { History } from "./history.js";
export { HistoryBuilder } from "./history_builder.js";
export { abiVersion, adapter, editionFormat, has, libraryVersion } from "./library_info.js";
export { Levels } from "./levels.js";
export { PhaseOverview } from "./phase_overview.js";
export { Punctuality, PunctualityRow } from "./punctuality.js";
export { Publication } from "./publication.js";
export { publish } from "./publish.js";
export { Change, CriterionScore, Input, Review } from "./review.js";
export { ComparedEdition, ComparedReview, ReviewDifference, ReviewInShort } from "./review_difference.js";
export { EditionUsed } from "./review_list.js";
export { Reviews } from "./reviews.js";
export {
    Agreement,
    AssessedAnswer,
    ClientJob,
    ClientStudy,
    DueItem,
    DueTotal,
    Evidence,
    PartSum,
    PhaseCount,
    RefusedMove,
    TrackingRow,
} from "./rows.js";
export { SavedReviews } from "./saved_reviews.js";
export { ReviewedTotal, ScaleTotal } from "./scale_totals.js";
export { Series, SeriesRow } from "./series.js";
export { ServiceModel } from "./service_model.js";
export { Table } from "./table.js";
export { Tracking } from "./tracking.js";
