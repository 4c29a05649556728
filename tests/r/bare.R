# Over a library without components: what needs one says so, the rest works.
library(ipsf)

stopifnot(!ipsf_has("html"), !ipsf_has("sqlite"))
coaches <- data.frame(coach_id = "Aino", team_id = "North")
episodes <- data.frame(episode_id = 1, client_id = 1, coach_id = "Aino", started_on = as.Date("2024-01-01"))
reviews <- ipsf_score(ipsf_history(list(coaches = coaches, episodes = episodes)), "2024-06-30")
stopifnot(nrow(as.data.frame(reviews)) == 1, nzchar(ipsf_json(reviews)))
for (use in list(ipsf_html, ipsf_xlsx)) {
  caught <- tryCatch(use(reviews), ipsf_unsupported = identity)
  stopifnot(inherits(caught, "ipsf_unsupported"), nrow(ipsf_problems(caught)) == 0)
}
for (use in list(function() ipsf_history_load("examples/kainuu-like"), function() ipsf_answers_read("item,value"))) {
  stopifnot(inherits(tryCatch(use(), ipsf_unsupported = identity), "ipsf_unsupported"))
}
