library(ipsf)

history <- ipsf_history_load("examples/kainuu-like")
reviews <- as.data.frame(ipsf_score(history, "2024-05-08"))
cat(reviews$team_id, reviews$total, reviews$level, "\n")
