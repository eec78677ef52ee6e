import type { DemarchesWords } from '../fr/demarches.ts';

export const demarchesEn: DemarchesWords = {
  voies: {
    'mise-en-place': 'Set up therapeutic part-time work',
    'refus-employeur': 'The employer refuses or does not answer',
    'avis-medecin-du-travail': 'Contest the occupational doctor’s opinion',
    'refus-caisse-medical': 'The caisse refuses on medical grounds',
    'refus-caisse-administratif': 'The caisse refuses on administrative grounds',
    'refus-caisse-mixte': 'The caisse refuses on both grounds',
    'refus-administration': 'The administration refuses or does not answer',
    fin: 'The end of therapeutic part-time',
  },
  etapes: {
    'voir-medecin-du-travail':
      'Ask the occupational doctor for a visit and talk about part-time work.',
    'preparer-retour':
      'During the leave, ask the occupational doctor for a pre-return visit. A written opinion is the best support.',
    'reprise-maternite':
      'After maternity leave, have the return visit with the occupational doctor: it is compulsory.',
    prescription:
      'Ask the doctor for a prescription of therapeutic part-time, with the dates and the share of working time.',
    'prescription-maternite':
      'Ask for a prescription for illness: maternity leave itself does not allow part-time work.',
    'certificat-atmp':
      'Ask the doctor for a certificate of return to part-time or adapted work, for the work accident or occupational disease.',
    'envoi-caisse':
      'Send the paper form to the caisse. If the doctor sent it online, there is nothing to send.',
    'envoi-caisse-msa':
      'Send the paper form to the MSA. If the doctor sent it online, there is nothing to send.',
    'envoi-atmp': 'Send the caisse the doctor’s certificate and the employer’s statement.',
    'demander-employeur':
      'Write to the employer to agree on the hours, with its part of the prescription.',
    'attestation-employeur':
      'Ask the employer for a written statement: the job, the hours, the pay.',
    'visite-de-reprise':
      'Check that the return visit is arranged, and ask for it yourself if the employer forgets.',
    avenant:
      'Sign an amendment to the contract: hours, distribution, pay, start and end dates, full time afterwards.',
    controle:
      'Keep prescriptions and reports at hand: the insurance’s doctor can call at any time.',
    'suivre-paiements':
      'Each month, compare what the caisse paid with the calculation, and ask for a correction if something is missing.',
    'signaler-changement':
      'Tell the caisse of any change: hours, leave, new sick leave, earlier return.',
    'fin-de-contrat':
      'Note the end of the contract: therapeutic part-time ends with it at the latest.',
    'arret-prealable':
      'Check that paid full sick leave comes just before: except for a long illness, the self-employed need it.',
    'jours-independant':
      'Count the days: ninety days of therapeutic part-time at most, more for some long illnesses.',
    'cotisation-a-jour':
      'Check that last year’s contribution, or failing that the one before, is paid: if not, the MSA may refuse.',
    'jours-exploitant':
      'Count the days: ninety at most for an illness, more for a long illness or a work accident.',
    'certificat-agent':
      'Ask the doctor for a certificate: the share (50 to 90%), the length, the arrangements.',
    'accord-caisse':
      'Ask the caisse to agree to pay: the administration waits for it before it authorises.',
    'demander-administration':
      'Hand in the request to the administration with the certificate, and keep proof of it.',
    'examen-agree':
      'Go to the approved doctor’s examination if one is asked for. An absence without reason counts as giving up.',
    'attendre-decision': 'Wait for the written decision, and write again if nothing comes.',
    'suivre-douze-mois': 'Count the months: twelve in all, in a row or not.',
    'employeur-recevoir': 'Answer the request in writing, and set the hours together.',
    'employeur-visite':
      'Ask the occupational health service for the return visit as soon as the day of return is known.',
    'employeur-avis': 'Take the occupational doctor’s proposals into account.',
    'employeur-attestation': 'Give the employee a written statement: the job, the hours, the pay.',
    'employeur-avenant':
      'Have an amendment signed: hours, distribution, pay, dates, full time afterwards.',
    'employeur-signaler':
      'Report the part-time return to the caisse, through the social declaration (DSN).',
    'employeur-attestation-mensuelle':
      'For each month elapsed, declare to the caisse the wage paid and the wage lost.',
    'employeur-conges':
      'After the return, tell the employee what leave remains and until when to take it.',
    'administration-recevoir':
      'Acknowledge the request and check that the certificate is complete.',
    'administration-decider':
      'Decide in writing, on the day of return at the latest for a renewal.',
    'conseil-droits':
      'Check the conditions that open the rights: hours worked or wages before the leave.',
    'conseil-compteur':
      'Ask the caisse for its count of allowances over three years, or the first day of the long illness.',
    'conseil-maintien':
      'Read the collective agreement and the provident scheme: a supplement may come on top.',
    'demander-motifs':
      'Ask the employer for its reasons in writing. They are due when the occupational doctor proposed part-time.',
    'avis-ecrit':
      'Ask the occupational doctor for a visit, and for a written proposal of part-time work.',
    'arret-entre-temps':
      'Meanwhile, see with the doctor whether full sick leave should be extended.',
    'saisir-prudhommes':
      'If nothing changes, go to the labour court. The labour inspectorate or the Défenseur des droits can help, but cannot decide.',
    'employeur-motiver':
      'If the occupational doctor’s proposals are not followed, write why to the employee and the doctor.',
    'contester-avis':
      'Go to the labour court, by the accelerated procedure, to contest the opinion.',
    'employeur-contester':
      'If you disagree with the opinion, go to the labour court by the accelerated procedure. Past the limit, the opinion binds.',
    'lire-avis': 'Check that the opinion states the time limit and how to contest it.',
    'lire-refus':
      'Read the letter: the ground of the refusal, the day it came, the time limit and where to contest. If it states neither limit nor remedy, the time has not started.',
    'saisir-cmra':
      'Write to the medical commission (CMRA) with a copy of the refusal. Medical papers go in a separate envelope marked “secret médical”.',
    'saisir-cra': 'Write to the commission de recours amiable (CRA) with a copy of the refusal.',
    'observations-cmra':
      'When the medical report comes, have your doctor read it and send your remarks.',
    'attendre-cmra': 'Note the day the appeal was received, and wait for the answer.',
    'attendre-cra': 'Note the day the appeal was received, and wait for the answer.',
    'attendre-mixte': 'Note the day the appeals were received, and wait for the answer.',
    'saisir-tribunal':
      'Go to the social division of the tribunal judiciaire, with the refusals and proofs of sending.',
    'entre-temps':
      'Meanwhile, see with the doctor whether full sick leave is needed. If not, the hours not worked are not paid for.',
    'motifs-administration':
      'Ask for the reasons of the refusal in writing, if the letter does not state them.',
    'conseil-medical':
      'If the refusal is medical, ask that the medical council hear the approved doctor’s conclusions.',
    'conseil-medical-superieur':
      'If the medical council is unfavourable, ask for the higher medical council.',
    'silence-administration':
      'Note the day the request was received: two months of silence mean a refusal, never an agreement.',
    'tribunal-administratif': 'Contest the refusal in the administrative court.',
    'administration-entretien':
      'Before a refusal for the needs of the service, meet the person for an interview.',
    'administration-examen':
      'Before a medical refusal, have the person examined by an approved doctor.',
    'administration-motiver':
      'Write the reasons of the refusal, the time limit and how to contest it.',
    renouveler:
      'See the doctor again before the end, and get what follows without a day missing. Tell the employer.',
    'renouveler-independant':
      'See the doctor again before the end, and get what follows without a day missing.',
    'renouveler-agent':
      'Ask the administration for the renewal with a new certificate, well before the end.',
    'temps-plein':
      'Return to full time: the amendment ends. If earlier than planned, tell the caisse at once.',
    'temps-plein-independant':
      'Return to full time. If earlier than planned, tell the caisse at once.',
    'temps-plein-agent': 'Return to full time, or ask to stop earlier with a new certificate.',
    invalidite:
      'If your health stays the same, apply for a disability pension when the caisse does not do so itself.',
    inaptitude:
      'If the post is no longer possible, see the occupational doctor: only that doctor can find unfitness.',
    'consolidation-atmp':
      'If the caisse announces consolidation too early, see the doctor at once: the doctor answers.',
    'rechute-atmp':
      'After consolidation, ask the doctor for a certificate of relapse if your health worsens.',
    'limite-ald': 'Prepare the end of the three years, then that of the fourth year.',
    'limite-maladie': 'Prepare the end of the 360 allowances, then that of the extra year.',
    'limite-agent': 'Prepare the end of the twelve months: a new right opens a year later.',
    'employeur-fin':
      'Bring the employee back to full time on the day set by the amendment, and report the return.',
  },
  retours: {
    accordEcrit: 'A written agreement, or a refusal. No text gives the employer a time limit.',
    accuse: 'An acknowledgement of receipt: it counts for what follows.',
    attestation: 'A statement to send to the caisse.',
    avenantSigne: 'A signed copy for each.',
    avisEcrit: 'A written opinion that the employer must take into account.',
    aucunRetour: 'Nothing to wait for.',
    certificat: 'A certificate or a prescription.',
    cmra: 'The commission has four months to answer. Its opinion binds the caisse. Silence means rejection.',
    cra: 'The commission has two months to answer. Silence means rejection.',
    decisionAdministration:
      'A written decision, in principle within thirty days since August 2026. Silence is never an agreement.',
    decisionEcrite: 'A written decision. Silence is never an agreement.',
    decompte: 'A count by the caisse.',
    decisionCaisse: 'A payment, or a written refusal that says why and how to contest it.',
    decisionRechute: 'An answer of the caisse within sixty clear days.',
    examen: 'Conclusions that both sides can contest.',
    indemnites: 'The allowances of the month, once the employer’s statement has come.',
    jugement: 'A judgment.',
    mixte: 'The answer can take six months. Silence means rejection.',
    motifs: 'Written reasons. No text sets a time limit.',
    pension: 'A decision of the caisse.',
    salaire: 'Without a new post or a dismissal after a month, the wage is due again.',
  },
  destinataires: {
    medecin: 'the doctor who prescribes',
    medecinTravail: 'the occupational doctor',
    employeur: 'the employer',
    salarie: 'the employee',
    agent: 'the member of staff',
    caisse: 'the caisse (CPAM)',
    msa: 'the MSA',
    cmra: 'the medical commission (CMRA)',
    cra: 'the commission de recours amiable (CRA)',
    tribunal: 'the tribunal judiciaire, social division',
    prudhommes: 'the labour court',
    administration: 'the administration',
    medecinAgree: 'the approved doctor',
    conseilMedical: 'the medical council',
    tribunalAdministratif: 'the administrative court',
    santeAuTravail: 'the occupational health service',
  },
  quand: {
    aussitot: 'at once',
    avantDebut: 'before the part-time starts',
    avantReprise: 'before the return, from thirty days of leave on',
    avantFin: 'about two weeks before the end: this is advice',
    cinqJours: 'within five working days',
    chaqueMois: 'each month',
    deuxJours: 'within two days, for a paper form',
    deuxMois: 'within two months of the notification',
    deuxMoisCommission:
      'within two months of the commission’s decision, or of the end of its time to answer',
    deuxMoisRecours: 'two months after the appeal is received',
    deuxMoisDemande: 'two months after the request is received',
    quatreMoisRecours: 'four months after the appeal is received',
    sixMoisRecours: 'six months after the appeal is received',
    dixJours: 'within ten days of the notification',
    douzeMois: 'within twelve months',
    finContrat: 'on the last day of the contract at the latest',
    huitJours: 'within eight days of the return',
    moisRetour: 'within a month of the return',
    pasDeDelai: 'no time limit is set',
    pendant: 'throughout the part-time',
    quinzeJours: 'within fifteen days of the notification',
    siBesoin: 'if needed',
    trenteJours: 'in principle within thirty days',
    vingtJours: 'within twenty days of receiving the report',
    deuxAns: 'within two years',
  },
  qui: { salarie: 'You', employeur: 'The employer', conseil: 'The adviser' },
  dits: {
    cmraPasCra:
      'Many pages say to write to the commission de recours amiable (CRA). It cannot hear a medical refusal: the medical commission (CMRA) does.',
    lireMotif: 'The appeal depends on the ground written in the letter. Read it before you write.',
    craAdministratif:
      'An administrative refusal is about rights, the number of allowances, lateness or an amount: it goes to the commission de recours amiable (CRA).',
    deuxCommissions:
      'When the refusal has both grounds, write to both commissions: the CRA waits for the CMRA’s opinion.',
    ordreLibre:
      'No text sets an order between the caisse and the employer. The return visit does not wait for the caisse.',
    prescriptionSeule:
      'Your doctor’s prescription does not oblige the employer to accept. The occupational doctor’s written proposals oblige it to answer in writing.',
    decret2026:
      'The rules of August 2026 (décret 2026-705) are known only through notes that report them: to be confirmed with your administration.',
    accordCaisse: 'For staff paid by the caisse, the authorisation depends on the caisse agreeing.',
    independant: 'For the self-employed, nobody but the caisse has to agree.',
    atmp: 'After a work accident, adapted full-time work can be paid for too. The caisse sets the amount.',
    silence: 'If nobody answers, silence means rejection, and the time to go to court starts.',
  },
  titres: {
    aQui: 'To: {to}',
    avant: 'before {day}',
    depuis: 'from {day}',
    passe: 'it was before {day}',
    retour: 'What comes back',
    papier: 'Prepare the letter',
    fait: 'already done',
    siBesoin: 'if needed',
    enCours: 'you are here',
  },
};
