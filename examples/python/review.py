import ipsf

history = ipsf.load("examples/kainuu-like")
reviews = ipsf.score(history, as_of="2024-05-08")

for review in reviews:
    print(review.team, review.total, review.level, review.next_review_by)
    for criterion in review.criteria:
        if criterion.high <= 2:
            print(" ", criterion.id, criterion.key, criterion.score, criterion.next)
