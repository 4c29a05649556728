// A history that uses every table and every column of docs/history.md, with awkward texts in it.
#pragma once

#include "history/folder.hpp"

namespace ipsf::test {

inline const table_files full_history = {
    {"teams",
     "team_id,name,region,service_model,started_on\n"
     "T1,\"North, \"\"the first\"\"\",Kainuu,kainuu,2019-03-01\n"
     "T2,\"two\nlines\",Åland,,\n"},
    {"coaches",
     "coach_id,team_id,fte,started_on,ended_on\n"
     "C1,T1,0.8,2020-01-01,\n"
     "C2,T1,,,2024-12-31\n"
     "C3,T2,0.005,,\n"},
    {"episodes",
     "episode_id,client_id,coach_id,started_on,ended_on,end_reason,referral,care_team_id,employer_contact_consent\n"
     "1,K1,C1,2024-01-10,2024-06-20,lighter_support,care_team,H1,true\n"
     "2,K2,C2,2024-02-01,,,self,,false\n"
     "3,K1,C3,2024-07-01,,,,,\n"},
    {"transfers", "episode_id,on,coach_id\n1,2024-02-01,C2\n1,2024-03-01,C1\n"},
    {"phases", "episode_id,on,phase\n1,2024-01-10,1\n1,2024-01-20,2\n1,2024-01-20,3\n2,2024-02-01,5\n"},
    {"contacts",
     "on,coach_id,party,episode_id,made_by,mode,outcome,place,employer_id,tailored\n"
     "2024-02-02,C2,client,1,coach,in_person,met,office,,\n"
     "2024-02-03,C2,employer,1,client,in_person,met,workplace,B1,true\n"
     "2024-02-04,C1,employer,,,,missed,,B2,false\n"
     "2024-02-05,C1,partner,,,,,online,,\n"
     "2024-02-06,C1,care_team,,,in_person,,online,,\n"
     "2024-02-07,C2,family,2,,remote,,home,,\n"},
    {"jobs",
     "job_id,episode_id,employer_id,started_on,ended_on,end_known_on,end_reason,occupation,open_market,contract,"
     "support_declined_on\n"
     "J1,1,B1,2024-03-01,2024-04-30,2024-02-28,as_agreed,5223,true,fixed_term,2024-04-01\n"
     "J2,2,B2,2024-03-01,,,,0512,,,\n"
     "J3,2,B2,2024-03-02,,,broke_off,,false,agency,\n"},
    {"studies", "episode_id,started_on,ended_on\n1,2024-05-01,2024-05-01\n2,2024-05-02,\n"},
    {"forms", "episode_id,form,on\n1,referral,2024-01-10\n1,form_e,2024-07-01\n"},
    {"signals", "episode_id,on,kind\n1,2024-02-01,unanswered_call\n2,2024-03-01,serious_problem\n"},
    {"work_time",
     "coach_id,on,minutes,coaching_minutes,community_minutes\nC1,2024-01-01,2250,2250,0\nC2,2024-01-01,10080,,\n"},
    {"team_events",
     "team_id,on,kind,coach_id,care_team_id,total\n"
     "T1,2024-01-02,field_mentoring,C1,,\n"
     "T1,2024-01-03,care_team_visit,,H1,\n"
     "T2,2024-05-08,fidelity_review,,,103\n"},
    {"answers",
     "team_id,item,value,on,source,note\n"
     "T1,rating.17,5,2024-06-30,interview,\"said \"\"yes\"\", twice\"\n"
     "T1,coaching_time_share,37/40,2024-06-30,,\n"
     "T2,offices_close,true,2024-06-30,observation,\n"},
};

}  // namespace ipsf::test
