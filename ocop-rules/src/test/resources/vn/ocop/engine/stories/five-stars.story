# A product that goes to the centre three times: returned under QĐ 148, recognised at an upgrade under QĐ 26/2026 after
# the rounds at province and centre, and evaluated again directly by the centre.

dossier | FIRST
event   | 2024-03-04 | SUBMIT         |                  | SUBMITTED         | qd148-2023 | QĐ 148/QĐ-TTg, Phụ lục II
event   | 2024-03-11 | SEND_BACK      |                  | SENT_BACK         | qd148-2023 | QĐ 148/QĐ-TTg, Phụ lục II
event   | 2024-03-25 | SUBMIT         |                  | SUBMITTED         | qd148-2023 | QĐ 148/QĐ-TTg, Phụ lục II
event   | 2024-04-08 | COMMUNE_REPORT |                  | AT_DISTRICT       | qd148-2023 | QĐ 148/QĐ-TTg, Phụ lục II khoản 1 điểm a
event   | 2024-05-16 | COUNCIL_RESULT | district 92 5    | DISTRICT_RESULT   | qd148-2023 | QĐ 148/QĐ-TTg, Phụ lục II khoản 1 điểm b
refused | 2024-05-17 | RECOGNISE      |                  | CONDITION         | QĐ 148/QĐ-TTg, Phụ lục II khoản 1 điểm b
event   | 2024-05-20 | APPROVE_RESULT |                  | DISTRICT_APPROVED | qd148-2023 | QĐ 148/QĐ-TTg, Phụ lục II khoản 1 điểm b
event   | 2024-05-21 | FORWARD        |                  | AT_PROVINCE       | qd148-2023 | QĐ 148/QĐ-TTg, Phụ lục II khoản 1 điểm b
event   | 2024-07-02 | COUNCIL_RESULT | province 90 5    | PROVINCE_RESULT   | qd148-2023 | QĐ 148/QĐ-TTg, Phụ lục II khoản 1 điểm c
event   | 2024-07-09 | APPROVE_RESULT |                  | PROVINCE_APPROVED | qd148-2023 | QĐ 148/QĐ-TTg, Phụ lục II khoản 1 điểm c
event   | 2024-07-12 | FORWARD        |                  | AT_CENTRE         | qd148-2023 | QĐ 148/QĐ-TTg, Phụ lục II khoản 1 điểm c
event   | 2024-10-15 | COUNCIL_RESULT | centre 87.57 4   | CENTRE_RESULT     | qd148-2023 | QĐ 148/QĐ-TTg, Phụ lục II khoản 1
refused | 2024-10-16 | RECOGNISE      |                  | CONDITION         | QĐ 148/QĐ-TTg, Phụ lục II khoản 1
event   | 2024-10-18 | RETURN         |                  | BACK_AT_PROVINCE  | qd148-2023 | QĐ 148/QĐ-TTg, Phụ lục II khoản 1
refused | 2024-10-20 | EVALUATE_AGAIN |                  | NOT_ALLOWED       | QĐ 148/QĐ-TTg, Phụ lục II khoản 1 điểm c
event   | 2024-10-31 | RECOGNISE      |                  | RECOGNISED        | qd148-2023 | QĐ 148/QĐ-TTg, Phụ lục II khoản 1 điểm c
grant   | P | 2024-10-31 | 4 | FIRST
standing | 2026-09-01 | P | VALID | 2027-10-31 | 2027-05-04 | 2027-07-03 |

# Upgrade under QĐ 26/2026: asked for in time for the second round of 2026, at the centre for the first of 2027.
dossier | UPGRADE | 4
event   | 2026-09-28 | SUBMIT         |                  | SUBMITTED         | qd26-2026  | QĐ 26/2026/QĐ-TTg, Điều 7 khoản 5
due     | 2026-09-28 | commune        | commune          | 2026-10-19        |            | OPEN
due     | 2026-09-28 | round-cut-off  | commune          | 2026-10-29        |            | OPEN
event   | 2026-10-12 | COMMUNE_REPORT |                  | COMMUNE_REPORTED  | qd26-2026  | QĐ 26/2026/QĐ-TTg, Điều 7 khoản 2 điểm a
event   | 2026-10-19 | REQUEST        |                  | AT_PROVINCE       | qd26-2026  | QĐ 26/2026/QĐ-TTg, Điều 7 khoản 2
due     | 2026-10-20 | round          | province         | 2026-12-29        |            | OPEN
refused | 2026-12-08 | WRITTEN_RESULT | province 93 5    | NOT_ALLOWED       | QĐ 26/2026/QĐ-TTg, Điều 7 khoản 3
event   | 2026-12-08 | COUNCIL_RESULT | province 93 5    | PROVINCE_RESULT   | qd26-2026  | QĐ 26/2026/QĐ-TTg, Điều 7 khoản 3
event   | 2026-12-21 | APPROVE_RESULT |                  | PROVINCE_APPROVED | qd26-2026  | QĐ 26/2026/QĐ-TTg, Điều 7 khoản 3 điểm e
due     | 2026-12-21 | round-cut-off  | province         | 2027-01-29        |            | OPEN
event   | 2027-01-29 | FORWARD        |                  | AT_CENTRE         | qd26-2026  | QĐ 26/2026/QĐ-TTg, Điều 7 khoản 3 điểm e
due     | 2027-01-29 | round          | centre           | 2027-03-29        |            | OPEN
event   | 2027-03-22 | COUNCIL_RESULT | centre 91.44 5   | CENTRE_RESULT     | qd26-2026  | QĐ 26/2026/QĐ-TTg, Điều 7 khoản 4
event   | 2027-03-26 | RECOGNISE      |                  | RECOGNISED        | qd26-2026  | QĐ 26/2026/QĐ-TTg, Điều 4 khoản 1
grant   | Q | 2027-03-26 | 5 | UPGRADE
holds   | P | 2024-10-31 | 2027-03-25
standing | 2029-09-27 | Q | TO_BE_RENEWED | 2030-03-26 | 2029-09-27 | 2029-11-26 |

# There is nothing above 5 stars to upgrade to.
dossier | UPGRADE | 5
refused | 2027-05-03 | SUBMIT         |                  | CONDITION         | QĐ 26/2026/QĐ-TTg, Điều 7 khoản 5

# Evaluated again: the province sends the dossier straight on; the centre gives less, the province may evaluate itself.
dossier | RE_EVALUATION | 5
event   | 2029-10-01 | SUBMIT         |                  | SUBMITTED         | qd26-2026  | QĐ 26/2026/QĐ-TTg, Điều 7 khoản 1
lodged  | Q | 2029-10-01
standing | 2029-10-01 | Q | UNDER_RE_EVALUATION | 2030-03-26 | 2029-09-27 | 2029-11-26 |
due     | 2029-10-02 | commune        | commune          |                   |            | UNKNOWN
event   | 2029-10-10 | COMMUNE_REPORT |                  | COMMUNE_REPORTED  | qd26-2026  | QĐ 26/2026/QĐ-TTg, Điều 7 khoản 2 điểm a
event   | 2029-10-12 | REQUEST        |                  | AT_PROVINCE       | qd26-2026  | QĐ 26/2026/QĐ-TTg, Điều 7 khoản 2
due     | 2029-10-12 | re-evaluation  | province         | 2029-11-26        |            | OPEN
due     | 2029-11-27 | re-evaluation  | province         | 2029-11-26        |            | UNKNOWN
refused | 2029-10-15 | WRITTEN_RESULT | province 92 5    | CONDITION         | QĐ 26/2026/QĐ-TTg, Điều 7 khoản 6 điểm c
event   | 2029-10-16 | FORWARD        |                  | AT_CENTRE         | qd26-2026  | QĐ 26/2026/QĐ-TTg, Điều 7 khoản 6
due     | 2029-10-16 | re-evaluation  | centre           | 2029-11-30        |            | OPEN
event   | 2029-11-20 | WRITTEN_RESULT | centre 66 3      | CENTRE_RESULT     | qd26-2026  | QĐ 26/2026/QĐ-TTg, Điều 7 khoản 6 điểm c
event   | 2029-11-23 | RETURN         |                  | BACK_AT_PROVINCE  | qd26-2026  | QĐ 26/2026/QĐ-TTg, Điều 7 khoản 6 điểm e
event   | 2029-11-26 | EVALUATE_AGAIN |                  | MEETING_AT_PROVINCE | qd26-2026 | QĐ 26/2026/QĐ-TTg, Điều 7 khoản 6 điểm e
event   | 2029-12-18 | COUNCIL_RESULT | province 75 4    | PROVINCE_RESULT   | qd26-2026  | QĐ 26/2026/QĐ-TTg, Điều 7 khoản 6 điểm c
event   | 2029-12-24 | RECOGNISE      |                  | RECOGNISED        | qd26-2026  | QĐ 26/2026/QĐ-TTg, Điều 4 khoản 1
grant   | R | 2029-12-24 | 4 | RE_EVALUATION
holds   | Q | 2027-03-26 | 2029-12-23
holds   | R | 2029-12-24 | 2032-12-24
