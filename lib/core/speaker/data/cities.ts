/**
 * Towns of states besides their capitals, folded, each with its state's name: an article that one datelines is at home there, and
 * none is a state. Unlike a capital, no town stands for its state: "Moscow said", but never "Mumbai said".
 */
export const cities: ReadonlyMap<string, string> = new Map(
  `
  Afghanistan: herat, kandahar, mazar i sharif
  Argentina: bariloche, mendoza, rosario
  Australia: adelaide, brisbane, darwin, hobart, melbourne, perth, sydney
  Austria: graz, linz, salzburg
  Bangladesh: chattogram, chittagong, coxs bazar
  Belgium: antwerp, ghent
  Brazil: belo horizonte, porto alegre, recife, rio de janeiro, sao paulo
  Canada: calgary, edmonton, halifax, montreal, toronto, vancouver, winnipeg
  Chile: antofagasta, concepcion, valparaiso
  China: chengdu, chongqing, guangzhou, nanjing, shanghai, shenzhen, tianjin, urumqi, wuhan, xiamen
  Colombia: barranquilla, cali, cartagena, cucuta, medellin
  Democratic Republic of the Congo: bukavu, goma, lubumbashi
  Ecuador: guayaquil
  Egypt: alexandria, aswan, port said, sharm el sheikh, suez
  Estonia: narva, tartu
  Finland: rovaniemi, tampere, turku
  France: bordeaux, brest, lille, lyon, marseille, nantes, toulon, toulouse
  Germany: bonn, cologne, dresden, duesseldorf, dusseldorf, frankfurt, hamburg, kiel, leipzig, munich, ramstein, rostock, stuttgart
  Ghana: kumasi, takoradi, tema
  Greece: piraeus, thessaloniki
  India: ahmedabad, amritsar, bangalore, bengaluru, bhopal, chandigarh, chennai, guwahati, jaipur, jammu, kochi, kolkata, lucknow, mumbai, nagpur, pune, srinagar, thiruvananthapuram, visakhapatnam
  Indonesia: denpasar, makassar, medan, surabaya
  Iran: bandar abbas, bushehr, esfahan, isfahan, mashhad, natanz, qom, shiraz, tabriz
  Iraq: basra, erbil, fallujah, kirkuk, mosul, najaf
  Israel: ashkelon, beersheba, eilat, haifa
  Italy: bologna, florence, milan, naples, palermo, trieste, turin, venice
  Japan: fukuoka, hiroshima, kobe, kyoto, nagasaki, nagoya, naha, okinawa, osaka, sapporo, sendai, yokohama
  Kazakhstan: aktau, almaty, baikonur, kurchatov, semey
  Kenya: eldoret, kisumu, mombasa, nakuru
  Latvia: daugavpils
  Libya: benghazi, derna, misrata, sebha, sirte
  Lithuania: kaunas, klaipeda
  Malaysia: johor bahru, kota kinabalu, kuching, penang
  Mexico: cancun, ciudad juarez, guadalajara, monterrey, tijuana
  Morocco: agadir, casablanca, marrakech, marrakesh, tangier
  Mozambique: beira, nampula, pemba
  Myanmar: mandalay, yangon
  Netherlands: eindhoven, rotterdam, utrecht
  New Zealand: auckland, christchurch
  Nigeria: ibadan, kaduna, kano, lagos, maiduguri, port harcourt
  Norway: bergen, kirkenes, stavanger, tromso, trondheim
  Pakistan: gwadar, karachi, lahore, multan, peshawar, quetta, rawalpindi
  Peru: arequipa, cusco
  Philippines: baguio, cebu, davao, zamboanga
  Poland: gdansk, gdynia, krakow, lodz, lublin, poznan, rzeszow, wroclaw
  Romania: cluj, constanta, timisoara
  Russia: belgorod, kaliningrad, kazan, khabarovsk, murmansk, novosibirsk, sarov, severodvinsk, snezhinsk, sochi, saint petersburg, st petersburg, vladivostok, volgograd, yekaterinburg
  Saudi Arabia: dammam, dhahran, jeddah, mecca, medina
  South Africa: cape town, durban, johannesburg
  South Korea: busan, daegu, daejeon, gwangju, incheon, pyeongtaek, seongju, ulsan
  Spain: barcelona, bilbao, malaga, rota, seville, valencia, zaragoza
  Sri Lanka: jaffna, trincomalee
  Sudan: el fasher, omdurman, port sudan
  Sweden: gothenburg, karlskrona, kiruna, malmo, uppsala
  Switzerland: basel, davos, geneva, lausanne, lugano, zurich
  Syria: aleppo, hama, homs, idlib, latakia, palmyra, raqqa, tartus
  Taiwan: hualien, kaohsiung, taichung, tainan
  Tanzania: arusha, mwanza
  Thailand: chiang mai, pattaya, phuket
  Turkey: adana, antalya, diyarbakir, gaziantep, incirlik, istanbul, izmir
  Uganda: entebbe, gulu
  Ukraine: bakhmut, donetsk, dnipro, kharkiv, kherson, kramatorsk, kryvyi rih, lviv, mariupol, mykolaiv, odesa, odessa, sumy, zaporizhzhia
  United Arab Emirates: dubai, fujairah, sharjah
  United Kingdom: aberdeen, belfast, birmingham, bristol, cardiff, glasgow, leeds, liverpool, manchester, newcastle, plymouth, portsmouth, sheffield
  United States: anchorage, atlanta, baltimore, boston, chicago, cincinnati, cleveland, dallas, denver, detroit, honolulu, houston, indianapolis, las vegas, los angeles, miami, milwaukee, minneapolis, new orleans, oak ridge, philadelphia, phoenix, pittsburgh, salt lake city, san antonio, san diego, san francisco, seattle
  Venezuela: maracaibo
  Vietnam: da nang, haiphong, ho chi minh city
  Yemen: aden, hodeidah, marib, mukalla, taiz
  `
    .trim()
    .split('\n')
    .flatMap((row): [string, string][] => {
      const [state = '', towns = ''] = row.trim().split(': ');
      return towns.split(', ').map((town) => [town, state]);
    }),
);

/** In words. */
export const longestCity = 3;
