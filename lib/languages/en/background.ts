import { wordList } from '../word-list.ts';

/**
 * Words of general English by how usual they are, in occurrences per million words: orders of magnitude,
 * estimated by hand for this project. Base forms.
 */
export const background = [
  {
    perMillion: 600,
    words: wordList(`
      time year people way day man woman child thing world life hand part place case week company system program programme
      question work government number night point home water room mother area money story fact month lot right study book
      eye job word business issue side kind head house service friend father power hour game line end member law car city
      community name president team minute idea body information back parent face others level office door health person art
      war history party result change morning reason research girl guy moment air teacher force education new good first last
      long great little own old big high different small large next early young important few public bad same able`),
  },
  {
    perMillion: 250,
    words: wordList(`
      state country family school student group problem market price rate report development policy process plan project
      product production industry government national international local social political economic general human
      main major key real full free open special common current recent available possible likely clear certain
      action activity effect effort example experience support interest use value term type form order rule role
      condition situation position decision control management organization organisation institution authority department
      board committee council commission union european american british public private court police military army security
      treatment data evidence knowledge technology science theory model method approach analysis test
      sector centre center unit staff worker member leader director manager minister official
      land sea road street town region area site place building field space surface
      cost price money bank fund budget tax income trade bill
      minute second period century start beginning end future past history
      size length weight distance speed temperature energy light sound
      relationship relation difference similarity comparison change increase decrease growth
      list table figure page paper document letter article section chapter book text word language
      answer response question request statement message view opinion
      purpose aim goal objective target reason cause result consequence
      opportunity chance choice option possibility risk danger difficulty
      total average basic simple single individual personal whole similar particular specific
      low strong short hard easy late wide deep heavy top left`),
  },
  {
    perMillion: 100,
    words: wordList(`
      access account achievement act adult advantage advice age agency agent agreement aid amount announcement
      application appointment argument arrangement aspect assembly assessment assistance association assumption attempt attention
      attitude audience author background balance base basis behaviour behavior benefit bit block bottom branch break budget
      campaign capacity capital care career category challenge character charge circumstance citizen claim class client code
      collection combination comment commitment communication competition complaint component concept concern conclusion conduct
      conference confidence conflict contact content context contract contribution cooperation corner count couple
      course creation crime crisis criterion culture cup customer cut cycle damage date deal debate debt definition degree
      delivery demand description design detail device direction director discussion display distribution division doctor
      economy edge element employee employer employment environment equipment error establishment europe european event
      examination exchange executive exercise existence expansion expectation expenditure expert explanation expression extent
      facility factor failure feature feeling figure file film finance firm flow focus foundation framework function
      generation guidance guide guideline household image impact implementation importance improvement incident indication
      individual influence initiative input inquiry instance institute instruction instrument intention introduction
      investigation investment involvement item judge judgment justice labour labor lack law lawyer legislation limit link loan loss
      machine maintenance majority majority manner material matter maximum meaning means measure measurement mechanism media medium
      meeting memory minimum mission mistake mode movement nation nature network newspaper note notice object obligation
      observation occasion operation operator opposition output owner package participant participation partner partnership
      path pattern payment peace performance phase phenomenon phone picture plant player population practice presence
      presentation press pressure principle priority prison procedure producer professor profit progress property proportion proposal
      protection provision publication quality quantity range reaction reader reality recognition recommendation record recovery
      reduction reference reform regulation release relief removal replacement representation representative reputation requirement
      reserve resolution resource respect responsibility return review revenue right sale sample scale scene scheme scope
      season seat secretary selection sense series session setting settlement shape share shop sign signal significance site
      society software solution source south north east west speaker speech stage standard state statement statistic status step
      stock strategy stress structure style subject success sum summary supply surface survey task team technique tendency
      test theme title tool topic trade tradition traffic training transfer transition transport treatment treaty trend trial trip
      truth turn unit university user variable variation variety version victim victory village violence visit voice volume vote
      weakness wealth weather website weight window word yield
      active actual additional adequate administrative annual apparent appropriate broad central civil commercial
      competent complete complex comprehensive concerned considerable constant criminal critical cultural daily dark
      democratic direct domestic dramatic due dynamic effective efficient electric electrical electronic entire equal essential
      eventual evident exact excellent existing external extra fair federal final financial fine fixed foreign formal former
      fresh front fundamental global horizontal huge ideal identical immediate independent industrial initial inner internal
      joint large-scale leading legal limited linear live logical lower maximum mean mechanical medical mental minimum minor
      mobile modern multiple mutual natural necessary negative normal obvious official operational opposite optimal ordinary
      original overall partial perfect permanent physical popular positive potential powerful practical precise present previous primary
      principal prior professional proper regional regular related relative relevant reliable remaining responsible rural
      safe secondary senior sensitive separate serious severe significant slight social soft solid specific stable standard
      steady strategic strict structural subsequent substantial successful sufficient suitable sure technical temporary theoretical
      traditional typical unique universal unlikely upper urban useful usual valid various vast vertical visible vital vulnerable
      weak widespread worldwide lithuania belgium france germany italy london brussels washington america united kingdom`),
  },
  {
    perMillion: 35,
    words: wordList(`
      absence acceptance accident accordance accuracy acquisition adaptation addition address adjustment adoption advance adviser
      alternative amendment angle annex answer appeal appearance array attachment award awareness barrier behalf
      body boundary calculation candidate capability certificate certification chain chairman channel chart check circuit
      clarity clause clearance closure coefficient column command commencement comparison compensation compliance compound computer
      concentration confirmation conformity connection consequence consideration consistency constraint construction consultation
      consumer consumption continuation convention coordination copy correction correlation coverage criticism declaration default
      deficiency delay density department dependence derivation designer determination developer deviation diagram dialogue
      dimension disadvantage disclosure discovery discretion distinction duration duty efficiency elimination emergency
      emphasis enforcement engineer enterprise entity entry equation equivalent estimate estimation evaluation evolution exception
      excess exclusion execution expense experiment expertise exposure extension fault final flexibility force format formation
      formula founder fraction frequency gap grant graph grid ground guarantee heading height identification identity illustration
      improvement inclusion incorporation independence index indicator inspection installation integration intensity intent
      interaction interpretation interval investigator issue journal jurisdiction layer layout leadership letter liability
      licence license limitation load location logic loop magnitude margin matrix merit modification monitoring motion motivation
      negotiation norm notification obstacle offer office optimization option outcome outline parameter party penalty
      percent percentage permission perspective plane portion possession preference preparation prevention probability profile
      promotion proof prospect protocol public qualification questionnaire ratio reading receipt recipient reduction region registration
      relevance reliability renewal report residence resident respondent restriction rotation routine safety sanction scenario schedule
      section segment sentence sequence shift simulation simplification slope span specification spread square
      stability staff submission suggestion supervision supervisor supplier symbol tip tolerance total transaction transformation
      transmission transparency trust understanding unit update upgrade validity variance velocity verification violation width
      adopted applicable approximate automatic aware basic careful collective compatible consistent continuous contrary
      convenient conventional correct corresponding costly cross curved desirable detailed distinct double downstream equivalent
      exclusive experienced explicit extensive flat flexible frequent functional genuine inherent intermediate
      internal lateral lengthy lighter longitudinal measured moderate narrow notable novel numerical numerous objective
      optional parallel peripheral persistent predominant preliminary prepared productive prominent proportional radial random
      rapid rated ready reasonable reduced resulting reverse satisfactory sharp simplified simultaneous smooth sophisticated square
      steep straight tangential thick thin tight tiny transparent typical uniform upstream useful variable`),
  },
];
