import ipsf

history = ipsf.load("examples/kainuu-like")
due = ipsf.list_due(history, as_of="2024-05-08", coaches=["C3"], horizon=7)

for item in due:
    if item.state == "overdue":
        print(item.days, "days late:", item.key, item.episode)
