import type { AgendaWords } from '../fr/agenda.ts';

export const agendaEn: AgendaWords = {
  faire: {
    'action-atmp':
      'You have two years to claim in court what is due for the accident. If a disagreement lasts, get help before this date.',
    'action-execution-contrat':
      'If talking with your employer leads nowhere, the labour court can be asked until this date. Keep everything in writing.',
    'action-paiement-ij':
      'Check what was paid for these days. If something is missing, ask for a correction in writing well before this date.',
    'action-rupture':
      'To contest the end of your contract, the labour court can be asked until this date.',
    'annee-supplementaire-tpt':
      'Ask your caisse, in writing, until when it plans to pay you in therapeutic part-time.',
    'atmp-information-caisse':
      'Send the caisse the doctor’s certificate and your employer’s statement, as soon as you return part-time.',
    'atmp-nouvelle-attestation':
      'Your hours or your pay change: ask your employer for a new statement and send it to the caisse.',
    'attestation-mensuelle':
      'After each month, your employer declares to the caisse the wage paid and the wage lost. Without it the caisse cannot pay: ask whether it was sent.',
    'cmra-observations':
      'You have received the medical report: have your doctor read it and send your remarks to the commission.',
    'compteur-360-ij':
      'Ask your caisse how many daily allowances it has counted. The caisse keeps the count.',
    'conges-information':
      'Your employer must tell you how many days of leave you have and until when to take them. Ask if nothing comes.',
    'conges-report': 'Take the leave carried over before this date.',
    'conseil-renouvellement':
      'Make an appointment with the doctor who prescribes, if you think you still need part-time work.',
    'consolidation-contestation':
      'See your doctor at once: if the doctor disagrees with this date, the doctor sends a certificate to the caisse.',
    'contestation-avis-medecin-du-travail':
      'If you disagree with the opinion, go to the labour court before this date. Your employer can too.',
    'continuite-prescriptions':
      'The next prescription must start on this day: a day without prescription is not paid.',
    'convocation-medecin-conseil':
      'Go to the appointment with your prescriptions and reports. If you cannot, say so before and ask for another date.',
    'demande-invalidite':
      'If the caisse has not offered a disability pension and your health calls for one, apply yourself before this date.',
    'droits-apres-six-mois':
      'From this day on, the caisse checks other conditions: twelve months insured, and enough hours or wages over a year. Keep your payslips at hand.',
    'envoi-avis-caisse':
      'If the doctor gave you a paper form, send the original to the caisse. If the doctor sent it online, there is nothing to do.',
    'exploitant-duree':
      'Ask the MSA how many days of therapeutic part-time it has already counted.',
    'fin-tpt-atmp':
      'No maximum length is written: allowances can last until recovery or consolidation, which the caisse sets.',
    'fp-conge-trente-jours':
      'After more than thirty days of health leave, you can ask to end your therapeutic part-time. Ask your department what it applies.',
    'fp-conseil-medical-superieur':
      'If you disagree with the medical council, ask for the higher medical council before this date.',
    'fp-decision': 'Your administration must answer before this date. Without news, write again.',
    'fp-decision-reprise':
      'To go on, hand in your renewal request and the certificate well before: the answer must come on this day at the latest.',
    'fp-duree-totale':
      'You are entitled to twelve months in all. Before this day, talk about what follows with your doctor, the occupational doctor and your department.',
    'fp-examen-absence':
      'Go to the approved doctor’s examination. If you cannot, say so before, in writing, and ask for another date.',
    'fp-interruption':
      'Maternity, paternity or adoption leave interrupts the part-time period. Remember to ask for what follows when you return.',
    'fp-motivation': 'The refusal must say why, in writing. If it does not, ask for the reasons.',
    'fp-nouveau-droit': 'From this day on, you can ask again for up to twelve months.',
    'fp-recours':
      'To contest the refusal, go to the administrative court before this date. A union or a lawyer can help.',
    'fp-refus-medical':
      'A refusal on medical grounds must follow an examination by an approved doctor. If nobody examined you, say so in writing.',
    'fp-refus-service':
      'A refusal for the needs of the service must follow an interview. If nobody met you, say so in writing.',
    'fp-silence':
      'Without an answer on this date, the request is refused by silence, and the time to contest starts.',
    'inaptitude-reprise-du-salaire':
      'If you have neither a new post nor a dismissal by this date, your employer must pay your wage again.',
    'exploitant-avis-arret':
      'If the doctor gave you a paper form, send the original to the medical service of the MSA. If the doctor sent it online, ask the MSA whether anything is left to send.',
    'exploitant-reprise-anticipee':
      'You return earlier than planned: send the medical service of the MSA a declaration on your honour with the day of the return.',
    'independant-avis-arret':
      'If the doctor gave you a paper form, send the original to the caisse. If the doctor sent it online, there is nothing to do.',
    'independant-duree':
      'Ask your caisse how many days of therapeutic part-time it has already counted.',
    'indu-rectification':
      'If you disagree with the sum claimed, ask for a correction in writing before this date.',
    'indu-silence':
      'The caisse has one month to answer your request for correction. Without an answer, it is refused.',
    'information-employeur': 'Tell your employer and send the part of the form meant for them.',
    'maintien-de-droits':
      'After the contract ends, your rights to allowances are kept until this date, for full sick leave. Therapeutic part-time needs a job.',
    'periode-ald':
      'Before this day, see with your doctor and the caisse whether a fourth year in therapeutic part-time is possible.',
    'prescription-initiale':
      'The first prescription is longer than usual: check that the doctor wrote why on the form.',
    prolongation: 'This renewal is longer than usual: check that the doctor wrote why on the form.',
    'quatrieme-annee-tpt':
      'This is the last limit. Before this day, prepare what follows: full time, disability pension or an adapted post.',
    'rechute-decision':
      'The caisse must answer before this date. Without a notified answer, the relapse is accepted.',
    'rechute-questionnaire': 'Send back the medical questionnaire if the caisse sent you one.',
    'rechute-reserves-employeur':
      'Your employer can give its opinion to the caisse until this date. There is nothing for you to do.',
    'recours-cmra':
      'If the refusal is medical, write to the medical commission (CMRA). The CRA, which many pages name, cannot hear a medical refusal.',
    'recours-cra':
      'If the refusal is not medical (rights, number of allowances, lateness, amount), write to the commission de recours amiable (CRA).',
    'recours-tribunal-judiciaire':
      'If you want to go on, bring the case to the social division of the tribunal judiciaire before this date.',
    'refus-employeur':
      'Ask your employer for its reasons in writing, and talk to the occupational doctor.',
    'rendez-vous-de-liaison':
      'You can ask for a liaison meeting to prepare your return. You can also refuse it, without consequence.',
    'reouverture-droits-ald':
      'After a year of real work, a new period of three years becomes possible.',
    'reprise-anticipee': 'You return earlier than planned: tell the caisse at once, in writing.',
    'silence-caisse':
      'The caisse has two months to answer your request. Without an answer, it is refused by silence, and the time to contest starts.',
    'silence-cmra':
      'The medical commission has four months to answer. Without an answer, your appeal is rejected and you will have two months to go to court.',
    'silence-cra':
      'The commission has two months to answer. Without an answer, your appeal is rejected and you will have two months to go to court.',
    'silence-recours-mixte':
      'The refusal is both medical and administrative: the answer can take six months. Without an answer, you will have two months to go to court.',
    'suspension-demande-examen':
      'Ask the medical service of the caisse for an examination, in writing, before this date.',
    'suspension-reponse':
      'The medical service must answer before this date. Without news, write again.',
    'visite-de-prereprise':
      'Ask the occupational doctor for a pre-return visit: a written opinion is the best support for part-time work.',
    'visite-de-reprise':
      'Your employer must arrange the visit with the occupational doctor. If not, you can ask for it yourself.',
    'visite-de-reprise-accident':
      'If the leave lasts until this day, the return visit will be compulsory.',
    'visite-de-reprise-maladie':
      'If the leave lasts until this day, the return visit will be compulsory.',
  },
  aDire: {
    debutTpt: 'When will you return part-time? The return visit counts from that day.',
    finAbsence: 'What is the last day of this absence? The return visit counts from the return.',
    finPrescription:
      'Until which day does your last prescription run? Renewal is prepared before it ends.',
    finTpt: 'Until which day is the part-time prescribed? Renewal is prepared before it ends.',
    joursPayes: 'For which days did the caisse pay? The time to claim counts from there.',
    motifRefus:
      'Is the refusal medical or administrative? The letter says so, and the appeal does not go to the same place.',
    plafondIj:
      'Has your caisse counted 360 allowances? Ask for the exact day: the extra year counts from there.',
    recoursRecu:
      'On which day was your appeal received? The receipt says so, and silence counts from there.',
  },
  suppose: {
    demandeComplete: 'if your request was complete and its receipt said how to contest',
    recuLeJourMeme: 'if the opinion was handed to you on the day of the exam',
    rienAvant: 'if you have used nothing of this right before',
    tousLesJoursPayes: 'if every day since the start is paid',
  },
  titres: {
    aujourdhui: 'Today',
    aVenir: 'To come',
    sansDate: 'Possible now, or without a time limit',
    passe: 'Over',
    aDire: 'To go further, tell us',
    rien: 'Nothing to do for now.',
    estimation: 'estimate, {suppose}',
    qui: 'To be done by: {actor}',
    prudent: 'to be safe, before {day}',
    reste: '{n} days left',
    resteUn: 'one day left',
    depuis: 'over for {n} days',
    depuisHier: 'over since yesterday',
    encore: 'What is still possible: {possible}',
    horsLoi: 'We do not know the rule of that time ({name}).',
    zone: 'Public holidays counted: {zone}.',
  },
};
