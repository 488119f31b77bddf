extension Lexicon {
  /// Countries with their demonyms and other names, their cities and regions, and places that no
  /// one country holds.
  static let placeWords: StaticString = #"""
    [countries]
    Afghanistan | Afghan, Afghans
    Albania | Albanian, Albanians
    Algeria | Algerian, Algerians | People's Democratic Republic of Algeria
    Andorra | Andorran
    Angola | Angolan, Angolans
    Antigua and Barbuda | Antiguan
    Argentina | Argentine, Argentinian, Argentines | Argentine Republic
    Armenia | Armenian, Armenians
    Australia | Australian, Australians | Commonwealth of Australia
    Austria | Austrian, Austrians
    Azerbaijan | Azerbaijani, Azerbaijanis, Azeri
    Bahamas | Bahamian, Bahamians | The Bahamas
    Bahrain | Bahraini, Bahrainis | Kingdom of Bahrain
    Bangladesh | Bangladeshi, Bangladeshis
    Barbados | Barbadian
    Belarus | Belarusian, Belarusians, Belarussian
    Belgium | Belgian, Belgians | Kingdom of Belgium
    Belize | Belizean
    Benin | Beninese
    Bhutan | Bhutanese | Kingdom of Bhutan
    Bolivia | Bolivian | Plurinational State of Bolivia
    Bosnia and Herzegovina | Bosnian, Bosnians | Bosnia, BiH
    Botswana | Botswanan, Batswana, Motswana
    Brazil | Brazilian, Brazilians | Federative Republic of Brazil
    Brunei | Bruneian | Brunei Darussalam, Negara Brunei Darussalam
    Bulgaria | Bulgarian, Bulgarians
    Burkina Faso | Burkinabe, Burkinabè
    Burundi | Burundian
    Cabo Verde | Cabo Verdean, Cape Verdean | Cape Verde
    Cambodia | Cambodian, Cambodians, Khmer | Kingdom of Cambodia
    Cameroon | Cameroonian
    Canada | Canadian, Canadians
    Central African Republic | Central African
    Chad | Chadian
    Chile | Chilean, Chileans
    China | Chinese | People's Republic of China, PRC, P.R. China
    Colombia | Colombian, Colombians
    Comoros | Comorian | Union of the Comoros, Union of Comoros
    Congo | Congolese | DRC, DR Congo, Democratic Republic of the Congo
    Congo | | Democratic Republic of Congo, Republic of Congo, Republic of the Congo
    Costa Rica | Costa Rican
    Croatia | Croatian, Croat, Croats
    Cuba | Cuban, Cubans
    Cyprus | Cypriot, Cypriots
    Czech Republic | Czech, Czechs | Czechia
    Denmark | Danish, Dane, Danes | Kingdom of Denmark
    Djibouti | Djiboutian
    Dominica | | Commonwealth of Dominica
    Dominican Republic | Dominican
    Ecuador | Ecuadorian, Ecuadorean
    Egypt | Egyptian, Egyptians | Arab Republic of Egypt
    El Salvador | Salvadoran, Salvadorans
    Equatorial Guinea | Equatorial Guinean, Equatoguinean
    Eritrea | Eritrean, Eritreans
    Estonia | Estonian, Estonians
    Eswatini | Swazi | Kingdom of Eswatini, Swaziland
    Ethiopia | Ethiopian, Ethiopians
    Fiji | Fijian, Fijians
    Finland | Finnish, Finn, Finns
    France | French | French Republic
    Gabon | Gabonese
    Gambia | Gambian, Gambians | The Gambia
    Georgia | Georgian, Georgians
    Germany | German, Germans | Federal Republic of Germany
    Ghana | Ghanaian, Ghanaians
    Greece | Greek, Greeks, Hellenic | Hellenic Republic
    Grenada | Grenadian
    Guatemala | Guatemalan, Guatemalans
    Guinea | Guinean
    Guinea-Bissau | Bissau-Guinean
    Guyana | Guyanese
    Haiti | Haitian, Haitians
    Honduras | Honduran, Hondurans
    Hungary | Hungarian, Hungarians
    Iceland | Icelandic, Icelanders
    India | Indian, Indians | Republic of India
    Indonesia | Indonesian, Indonesians | Republic of Indonesia
    Iran | Iranian, Iranians | Islamic Republic of Iran
    Iraq | Iraqi, Iraqis | Republic of Iraq
    Ireland | Irish
    Israel | Israeli, Israelis | State of Israel
    Italy | Italian, Italians | Italian Republic
    Ivory Coast | Ivorian | Côte d'Ivoire, Cote d'Ivoire
    Jamaica | Jamaican, Jamaicans
    Japan | Japanese
    Jordan | Jordanian, Jordanians | Hashemite Kingdom of Jordan
    Kazakhstan | Kazakh, Kazakhs, Kazakhstani | Republic of Kazakhstan
    Kenya | Kenyan, Kenyans | Republic of Kenya
    Kiribati | I-Kiribati
    Kosovo | Kosovar, Kosovan, Kosovars
    Kuwait | Kuwaiti, Kuwaitis | State of Kuwait
    Kyrgyzstan | Kyrgyz, Kyrgyzstani | Kyrgyz Republic
    Laos | Lao, Laotian | Lao PDR, Lao People's Democratic Republic
    Latvia | Latvian, Latvians
    Lebanon | Lebanese
    Lesotho | Basotho | Kingdom of Lesotho
    Liberia | Liberian, Liberians
    Libya | Libyan, Libyans | State of Libya
    Liechtenstein
    Lithuania | Lithuanian, Lithuanians
    Luxembourg | Luxembourgish | Grand Duchy of Luxembourg
    Madagascar | Malagasy
    Malawi | Malawian, Malawians
    Malaysia | Malaysian, Malaysians
    Maldives | Maldivian, Maldivians
    Mali | Malian, Malians
    Malta | Maltese
    Marshall Islands | Marshallese | Republic of the Marshall Islands
    Mauritania | Mauritanian
    Mauritius | Mauritian
    Mexico | Mexican, Mexicans | United Mexican States
    Micronesia | Micronesian | Federated States of Micronesia
    Moldova | Moldovan, Moldovans
    Monaco | Monegasque | Principality of Monaco
    Mongolia | Mongolian, Mongolians
    Montenegro | Montenegrin
    Morocco | Moroccan, Moroccans | Kingdom of Morocco
    Mozambique | Mozambican, Mozambicans
    Myanmar | Burmese | Burma
    Namibia | Namibian, Namibians
    Nauru | Nauruan
    Nepal | Nepali, Nepalese, Nepalis
    Netherlands | Dutch | Kingdom of the Netherlands
    New Zealand | New Zealanders | Aotearoa
    Nicaragua | Nicaraguan, Nicaraguans
    Niger | Nigerien
    Nigeria | Nigerian, Nigerians | Federal Republic of Nigeria
    North Korea | North Korean, North Koreans | DPRK, Democratic People's Republic of Korea
    North Macedonia | Macedonian
    Norway | Norwegian, Norwegians | Kingdom of Norway
    Oman | Omani, Omanis | Sultanate of Oman
    Pakistan | Pakistani, Pakistanis | Islamic Republic of Pakistan
    Palau | Palauan
    Palestine | Palestinian, Palestinians | State of Palestine
    Panama | Panamanian, Panamanians
    Papua New Guinea | Papua New Guinean, Papua New Guineans | PNG
    Paraguay | Paraguayan
    Peru | Peruvian, Peruvians
    Philippines | Filipino, Filipinos, Philippine | Republic of the Philippines
    Poland | Polish, Pole, Poles
    Portugal | Portuguese | Portuguese Republic
    Qatar | Qatari, Qataris | State of Qatar
    Romania | Romanian, Romanians
    Russia | Russian, Russians | Russian Federation
    Rwanda | Rwandan, Rwandans
    Saint Kitts and Nevis | | St. Kitts and Nevis, St Kitts and Nevis
    Saint Lucia | Saint Lucian | St. Lucia, St Lucia
    Saint Vincent and the Grenadines | Vincentian | St. Vincent and the Grenadines, St. Vincent
    Saint Vincent and the Grenadines | | St Vincent and the Grenadines
    Samoa | Samoan, Samoans
    San Marino
    São Tomé and Príncipe | | Sao Tome and Principe
    Saudi Arabia | Saudi, Saudis, Saudi Arabian | Kingdom of Saudi Arabia, KSA
    Senegal | Senegalese
    Serbia | Serbian, Serb, Serbs
    Seychelles | Seychellois
    Sierra Leone | Sierra Leonean, Sierra Leoneans
    Singapore | Singaporean, Singaporeans
    Slovakia | Slovak, Slovaks | Slovak Republic
    Slovenia | Slovenian, Slovene, Slovenes
    Solomon Islands | Solomon Islander
    Somalia | Somali, Somalis | Federal Republic of Somalia
    South Africa | South African, South Africans
    South Korea | South Korean, South Koreans, Korean | Republic of Korea, ROK, Korea
    South Sudan | South Sudanese
    Spain | Spanish, Spaniards | Kingdom of Spain
    Sri Lanka | Sri Lankan, Sri Lankans | Democratic Socialist Republic of Sri Lanka
    Sudan | Sudanese
    Suriname | Surinamese
    Sweden | Swedish, Swede, Swedes | Kingdom of Sweden
    Switzerland | Swiss | Swiss Confederation
    Syria | Syrian, Syrians | Syrian Arab Republic
    Taiwan | Taiwanese
    Tajikistan | Tajik, Tajikistani
    Tanzania | Tanzanian, Tanzanians | United Republic of Tanzania
    Thailand | Thai, Thais | Kingdom of Thailand
    Timor-Leste | Timorese, East Timorese | East Timor, Timor Leste
    Togo | Togolese
    Tonga | Tongan, Tongans | Kingdom of Tonga
    Trinidad and Tobago | Trinidadian
    Tunisia | Tunisian, Tunisians
    Turkey | Turkish, Turk, Turks | Türkiye, Turkiye, Republic of Türkiye, Republic of Turkey
    Turkmenistan | Turkmen
    Tuvalu | Tuvaluan
    Uganda | Ugandan, Ugandans
    Ukraine | Ukrainian, Ukrainians
    United Arab Emirates | Emirati, Emiratis | UAE, U.A.E.
    United Kingdom | British, Briton, Britons | UK, U.K., Britain, Great Britain
    United States | American, Americans | US, U.S., United States of America, USA, U.S.A., America
    Uruguay | Uruguayan
    Uzbekistan | Uzbek, Uzbeks, Uzbekistani
    Vanuatu | Ni-Vanuatu
    Vatican | | Holy See
    Venezuela | Venezuelan, Venezuelans | Bolivarian Republic of Venezuela
    Vietnam | Vietnamese | Viet Nam, Socialist Republic of Vietnam, Socialist Republic of Viet Nam
    Yemen | Yemeni, Yemenis
    Zambia | Zambian, Zambians
    Zimbabwe | Zimbabwean, Zimbabweans
    England | English
    Scotland | Scottish, Scots
    Wales | Welsh
    Northern Ireland
    Greenland | Greenlandic
    Hong Kong
    Puerto Rico | Puerto Rican
    Cook Islands
    Niue
    [cities]
    Afghanistan | Kabul, Kandahar, Herat, Mazar-i-Sharif, Jalalabad, Nangarhar, Helmand, Balkh
    Afghanistan | Bamyan, Kunduz
    Albania | Tirana, Durrës, Vlora, Shkodër
    Algeria | Algiers, Oran, Annaba, Tindouf, Tamanrasset
    Angola | Luanda, Benguela, Lobito, Huambo, Cabinda
    Argentina | Buenos Aires, Patagonia, Tucumán, Ushuaia, Bariloche
    Armenia | Yerevan, Gyumri, Vanadzor, Syunik, Dilijan
    Australia | Canberra, Sydney, Melbourne, Brisbane, Perth, Adelaide, Darwin, Hobart
    Australia | New South Wales, Queensland, Victoria, Tasmania, South Australia, Western Australia
    Australia | Northern Territory, Australian Capital Territory, Cairns, Townsville, Geelong
    Australia | Ballarat, Bendigo, Wollongong, Newcastle, Gold Coast, Alice Springs, Launceston
    Australia | Rockhampton, Parramatta, Christmas Island, Norfolk Island, Torres Strait, Pilbara
    Australia | Gippsland, Illawarra, Hunter Valley, Snowy Mountains, Great Barrier Reef
    Australia | Cocos Islands
    Austria | Vienna, Graz, Linz, Salzburg, Innsbruck
    Azerbaijan | Baku, Ganja, Sumgait, Nakhchivan, Nagorno-Karabakh, Karabakh, Shusha, Lankaran
    Bahamas | Nassau
    Bahrain | Manama, Muharraq
    Bangladesh | Dhaka, Chattogram, Chittagong, Sylhet, Khulna, Rajshahi, Barishal, Rangpur
    Bangladesh | Mymensingh, Cox's Bazar, Cumilla, Gazipur, Narayanganj, Bhasan Char
    Barbados | Bridgetown
    Belarus | Minsk, Gomel, Grodno, Brest, Vitebsk, Mogilev
    Belgium | Brussels, Antwerp, Ghent, Liège, Bruges, Namur, Flanders, Wallonia, Zeebrugge
    Belize | Belmopan
    Benin | Porto-Novo, Cotonou
    Bhutan | Thimphu, Paro, Phuentsholing, Gelephu
    Bolivia | La Paz, Cochabamba, Santa Cruz de la Sierra
    Bosnia and Herzegovina | Sarajevo, Banja Luka, Mostar, Srebrenica, Republika Srpska
    Botswana | Gaborone, Francistown, Maun
    Brazil | Brasília, Brasilia, São Paulo, Sao Paulo, Rio de Janeiro, Manaus, Salvador da Bahia
    Brazil | Porto Alegre, Recife, Fortaleza, Belém, Curitiba, Minas Gerais, Pará
    Brunei | Bandar Seri Begawan
    Bulgaria | Sofia, Plovdiv, Varna, Burgas
    Burkina Faso | Ouagadougou, Bobo-Dioulasso
    Burundi | Bujumbura, Gitega
    Cabo Verde | Praia, Mindelo
    Cambodia | Phnom Penh, Siem Reap, Sihanoukville, Battambang, Kampot, Kandal, Preah Sihanouk
    Cameroon | Yaoundé, Yaounde, Douala, Garoua
    Canada | Ottawa, Toronto, Montreal, Vancouver, Calgary, Edmonton, Winnipeg, Halifax, Ontario
    Canada | Quebec, Québec, Alberta, British Columbia, Manitoba, Saskatchewan, Nova Scotia
    Canada | New Brunswick, Newfoundland, Yukon, Nunavut, Kananaskis
    Central African Republic | Bangui
    Chad | N'Djamena
    Chile | Valparaíso, Antofagasta, Concepción, Atacama, Tarapacá, Coquimbo, Punta Arenas
    China | Beijing, Shanghai, Guangzhou, Shenzhen, Chengdu, Chongqing, Tianjin, Wuhan, Hangzhou
    China | Nanjing, Xi'an, Harbin, Guangdong, Guangxi, Yunnan, Sichuan, Xinjiang, Tibet, Hainan
    China | Fujian, Zhejiang, Jiangsu, Shandong, Hebei, Henan, Hunan, Hubei, Shanxi, Shaanxi
    China | Inner Mongolia, Qingdao, Kunming, Nanning, Boao, Zhongnanhai, Macao, Macau
    Colombia | Bogotá, Bogota, Medellín, Cali, Cartagena, Barranquilla, Antioquia
    Comoros | Moroni
    Congo | Kinshasa, Brazzaville, Goma, Lubumbashi, North Kivu, South Kivu, Kivu, Ituri, Katanga
    Costa Rica | San José, Guanacaste, Puntarenas
    Croatia | Zagreb, Dubrovnik, Rijeka, Zadar
    Cuba | Havana, Santiago de Cuba
    Cyprus | Nicosia, Limassol, Larnaca, Paphos
    Czech Republic | Prague, Brno, Ostrava, Moravia, Bohemia
    Denmark | Copenhagen, Aarhus, Odense, Aalborg, Faroe Islands
    Dominican Republic | Santo Domingo, Punta Cana
    Ecuador | Quito, Guayaquil, Galápagos, Galapagos
    Egypt | Cairo, Alexandria, Giza, Aswan, Luxor, Port Said, Sharm El-Sheikh, Sharm el-Sheikh
    Egypt | El Alamein, New Administrative Capital, North Sinai, Sinai, Beheira, Dakahlia, Fayoum
    Egypt | Minya, Assiut, Sohag, Qena, Beni Suef, Sharqia, Ain Sokhna
    El Salvador | San Salvador, La Unión
    Equatorial Guinea | Malabo
    Eritrea | Asmara, Massawa, Assab
    Estonia | Tallinn, Tartu, Narva
    Eswatini | Mbabane
    Ethiopia | Addis Ababa, Dire Dawa, Tigray, Oromia, Amhara, Afar, Mekelle, Hawassa, Bahir Dar
    Ethiopia | Gambella, Sidama, Jimma, Jigjiga, Bishoftu
    Fiji | Suva, Nadi, Lautoka, Labasa, Vanua Levu, Viti Levu
    Finland | Helsinki, Turku, Tampere, Oulu, Rovaniemi, Lapland, Espoo
    France | Paris, Lyon, Marseille, Toulouse, Bordeaux, Strasbourg, Lille, Nantes, Normandy
    France | Brittany, Provence, Corsica, New Caledonia, French Polynesia, Mayotte, Réunion
    France | Élysée Palace, Biarritz, Versailles
    Gabon | Libreville, Port-Gentil, Franceville
    Gambia | Banjul
    Georgia | Tbilisi, Batumi, Kutaisi, Adjara, Kakheti, Imereti, Samegrelo, Svaneti, Guria
    Georgia | Kvemo Kartli, Shida Kartli, Mtskheta-Mtianeti, Racha, Abkhazia, South Ossetia, Poti
    Georgia | Anaklia, Zugdidi, Telavi, Rustavi, Gudauri
    Germany | Berlin, Munich, Frankfurt, Hamburg, Bonn, Cologne, Stuttgart, Düsseldorf, Leipzig
    Germany | Dresden, Bavaria, Saxony, Hesse, Brandenburg, Ramstein, Elmau
    Ghana | Accra, Kumasi, Tamale, Takoradi, Cape Coast, Sekondi-Takoradi, Sunyani, Koforidua
    Ghana | Ho Municipality, Bolgatanga, Ashanti, Volta Region, Asogli, Jubilee House, Peduase
    Ghana | Aburi
    Greece | Athens, Thessaloniki, Piraeus, Crete, Patras, Souda Bay, Alexandroupolis
    Grenada | St. George's
    Guatemala | Guatemala City, Quetzaltenango, Petén
    Guinea | Conakry
    Guinea-Bissau | Bissau
    Guyana | Georgetown, Essequibo, Demerara, Berbice
    Haiti | Port-au-Prince, Cap-Haïtien
    Honduras | Tegucigalpa, San Pedro Sula, Roatán
    Hungary | Budapest, Debrecen, Szeged
    Iceland | Reykjavik, Reykjavík, Keflavik
    India | New Delhi, Delhi, Mumbai, Kolkata, Chennai, Bengaluru, Bangalore, Hyderabad, Ahmedabad
    India | Pune, Jaipur, Lucknow, Guwahati, Bhopal, Indore, Nagpur, Kochi, Thiruvananthapuram
    India | Visakhapatnam, Varanasi, Chandigarh, Patna, Ranchi, Srinagar, Jammu, Shimla, Dehradun
    India | Imphal, Agartala, Shillong, Itanagar, Gandhinagar, Assam, Bihar, Gujarat, Haryana
    India | Himachal Pradesh, Jharkhand, Karnataka, Kerala, Madhya Pradesh, Maharashtra, Manipur
    India | Meghalaya, Mizoram, Nagaland, Odisha, Punjab, Rajasthan, Sikkim, Tamil Nadu, Telangana
    India | Tripura, Uttar Pradesh, Uttarakhand, West Bengal, Andhra Pradesh, Arunachal Pradesh
    India | Chhattisgarh, Jammu and Kashmir, Kashmir, Ladakh, Vidarbha, Goa, Puducherry
    India | Rashtrapati Bhavan, Hyderabad House, Vigyan Bhawan, Shastri Bhawan, Udyog Bhawan
    India | Krishi Bhawan
    Indonesia | Jakarta, Bali, Surabaya, Bandung, Medan, Yogyakarta, Makassar, Semarang, Palembang
    Indonesia | Batam, Denpasar, Nusa Dua, Labuan Bajo, Nusantara, Aceh, Papua, West Java
    Indonesia | Central Java, East Java, Sumatra, North Sumatra, Sulawesi, North Sulawesi
    Indonesia | Kalimantan, Borneo, Maluku, Lombok, Riau, Banten, Bogor, Bekasi, Tangerang, Manado
    Indonesia | Merdeka Palace, West Papua, Irian Jaya
    Iran | Tehran, Isfahan, Shiraz, Tabriz, Mashhad, Chabahar, Bandar Abbas, Natanz, Fordow, Bushehr
    Iran | Kerman, Khuzestan
    Iraq | Baghdad, Erbil, Basra, Mosul, Kirkuk, Sulaymaniyah, Najaf, Karbala, Anbar, Dohuk, Nineveh
    Iraq | Sinjar, Kurdistan, Kurdistan Region
    Ireland | Dublin, Galway, Limerick, Shannon
    Israel | Jerusalem, Tel Aviv, Haifa, Beersheba, Eilat, Ashdod, Negev, Golan Heights, Galilee
    Italy | Rome, Milan, Naples, Turin, Venice, Bologna, Genoa, Palermo, Trieste, Sicily, Sardinia
    Italy | Lombardy, Tuscany, Puglia, Borgo Egnazia, Palazzo Chigi, Farnesina
    Ivory Coast | Abidjan, Yamoussoukro, Bouaké
    Jamaica | Kingston, Montego Bay, Ocho Rios
    Japan | Tokyo, Osaka, Kyoto, Yokohama, Nagoya, Sapporo, Fukuoka, Kobe, Hiroshima, Nagasaki
    Japan | Okinawa, Sendai, Fukushima, Hokkaido, Kyushu, Karuizawa, Iwakuni, Yokosuka, Hyogo, Aichi
    Japan | Kanagawa, Chiba, Saitama, Kagawa, Kumamoto
    Jordan | Amman, Aqaba, Zarqa, Irbid, Za'atari
    Kazakhstan | Astana, Nur-Sultan, Almaty, Shymkent, Karaganda, Aktau, Atyrau, Aktobe, Pavlodar
    Kazakhstan | Taraz, Zhambyl, Kyzylorda, Mangystau, Turkistan, Turkestan, Kostanay, Semey
    Kazakhstan | Zhetysu, Ulytau, Akorda, Ust-Kamenogorsk, Oskemen, Kokshetau, Petropavlovsk
    Kazakhstan | Baikonur, Khorgos, Alatau
    Kenya | Nairobi, Mombasa, Kisumu, Nakuru, Eldoret, Lamu, Garissa, Kajiado, Kiambu, Machakos
    Kenya | Turkana, Mandera, Naivasha, Dadaab, Kakuma, Nyeri, Kilifi
    Kiribati | Tarawa
    Kosovo | Pristina, Prishtina, Prizren, Mitrovica
    Kuwait | Kuwait City, Bayan Palace, Seif Palace
    Kyrgyzstan | Bishkek, Osh, Jalal-Abad, Issyk-Kul, Naryn, Batken, Karakol, Cholpon-Ata
    Laos | Vientiane, Luang Prabang, Savannakhet, Champasak, Pakse
    Latvia | Riga, Daugavpils, Liepāja, Jūrmala
    Lebanon | Beirut, Sidon, Baabda, Ain el-Tineh
    Lesotho | Maseru
    Liberia | Monrovia
    Libya | Tripoli, Benghazi, Misrata, Sirte, Derna, Tobruk
    Liechtenstein | Vaduz
    Lithuania | Vilnius, Kaunas, Klaipėda
    Madagascar | Antananarivo, Toamasina
    Malawi | Lilongwe, Blantyre, Mzuzu, Zomba, Dowa, Dzaleka
    Malaysia | Kuala Lumpur, Putrajaya, Johor, Johor Bahru, Penang, Selangor, Sabah, Sarawak
    Malaysia | Kuching, Kota Kinabalu, Kedah, Kelantan, Pahang, Perlis, Melaka, Negeri Sembilan
    Malaysia | Terengganu, Labuan, Langkawi, Ipoh, Shah Alam, Kuantan, Seremban, Cyberjaya, Klang
    Malaysia | Alor Setar, Kota Bharu, Pekan
    Maldives | Malé
    Mali | Bamako, Timbuktu, Kidal, Mopti
    Malta | Valletta
    Marshall Islands | Majuro
    Mauritania | Nouakchott, Nouadhibou
    Mauritius | Port Louis
    Mexico | Mexico City, Guadalajara, Monterrey, Cancún, Tijuana, Ciudad Juárez, Oaxaca, Chiapas
    Mexico | Tapachula, Jalisco, Nuevo León, Yucatán, Los Cabos, Baja California, Sonora, Chihuahua
    Micronesia | Palikir
    Moldova | Chisinau, Chișinău, Tiraspol, Transnistria, Gagauzia, Bălți
    Mongolia | Ulaanbaatar, Darkhan, Erdenet, Khovd, Gobi, Oyu Tolgoi, Dornogovi, Umnugovi
    Mongolia | Darkhan-Uul, Khuvsgul, Arkhangai, Selenge
    Montenegro | Podgorica, Budva, Kotor
    Morocco | Rabat, Casablanca, Marrakech, Marrakesh, Tangier, Agadir, Laayoune, Dakhla
    Morocco | Western Sahara
    Mozambique | Maputo, Nampula, Pemba, Cabo Delgado, Nacala
    Myanmar | Yangon, Naypyidaw, Nay Pyi Taw, Mandalay, Rakhine, Rakhine State, Shan State, Kachin
    Myanmar | Kayin, Sagaing, Cox Bazar
    Namibia | Windhoek, Walvis Bay, Swakopmund, Lüderitz
    Nauru | Yaren
    Nepal | Kathmandu, Pokhara, Lalitpur, Bhaktapur, Biratnagar, Birgunj, Lumbini, Janakpur, Chitwan
    Nepal | Bharatpur, Butwal, Nepalgunj, Karnali, Gandaki, Bagmati, Madhesh, Koshi, Sudurpashchim
    Nepal | Singha Durbar, Dhangadhi, Jhapa, Sunsari, Morang, Kaski
    Netherlands | Amsterdam, The Hague, Rotterdam, Utrecht, Eindhoven, Maastricht, Aruba, Curaçao
    Netherlands | Sint Maarten, Schiphol
    New Zealand | Wellington, Auckland, Christchurch, Dunedin, Queenstown, Rotorua, Waitangi
    New Zealand | Northland, Canterbury, Waikato, Tokelau, Niue, Cook Islands
    Nicaragua | Managua, Bluefields
    Niger | Niamey, Agadez, Diffa
    Nigeria | Abuja, Lagos, Kaduna, Port Harcourt, Ibadan, Enugu, Calabar, Benin City, Maiduguri
    Nigeria | Uyo, Asaba, Akure, Owerri, Yola, Sokoto, Ilorin, Abeokuta, Warri, Bayelsa, Borno
    Nigeria | Delta State, Rivers State, Anambra, Ogun, Oyo, Osun, Ekiti, Ondo, Kwara, Kogi, Benue
    Nigeria | Plateau State, Nasarawa, Taraba, Adamawa, Gombe, Bauchi, Yobe, Jigawa, Katsina
    Nigeria | Zamfara, Kebbi, Cross River, Akwa Ibom, Abia, Imo State, Ebonyi
    Nigeria | Federal Capital Territory, Aso Rock, Niger Delta
    North Korea | Pyongyang, Kaesong, Yongbyon
    North Macedonia | Skopje, Ohrid, Tetovo, Bitola
    Norway | Oslo, Bergen, Trondheim, Stavanger, Tromsø, Svalbard, Kirkenes, Bodø
    Oman | Muscat, Salalah, Sohar, Duqm, Dhofar
    Pakistan | Islamabad, Karachi, Lahore, Rawalpindi, Peshawar, Quetta, Multan, Faisalabad, Sialkot
    Pakistan | Gwadar, Sindh, Balochistan, Khyber Pakhtunkhwa, Gilgit-Baltistan, Gilgit
    Pakistan | Azad Kashmir, Muzaffarabad, Hunza, Chitral, Azad Jammu and Kashmir, Mirpur
    Pakistan | Azad Jammu & Kashmir, AJK
    Palau | Koror, Ngerulmud
    Palestine | Ramallah, Gaza, Gaza City, Gaza Strip, West Bank, East Jerusalem, Rafah, Khan Younis
    Palestine | Nablus, Jenin, Hebron, Bethlehem, Jericho
    Panama | Panama City, Darién, Darien
    Papua New Guinea | Port Moresby, Lae, Bougainville, Mount Hagen, Madang, Rabaul, Manus Island
    Papua New Guinea | Wewak, Goroka
    Paraguay | Asunción, Ciudad del Este, Boquerón, Itaipú
    Peru | Lima, Callao, Arequipa, Cusco, Piura, Iquitos, Puno, Chancay
    Philippines | Manila, Cebu, Davao, Quezon City, Makati, Pasay, Pasig, Taguig, Baguio, Subic
    Philippines | Zamboanga, Iloilo, Bacolod, Cagayan de Oro, General Santos, Palawan, Mindanao
    Philippines | Luzon, Visayas, Metro Manila, Mindoro, Occidental Mindoro, Oriental Mindoro
    Philippines | Batangas, Laguna, Cavite, Bulacan, Pampanga, Nueva Ecija, Pangasinan, Ilocos
    Philippines | Ilocos Norte, Bohol, Leyte, Cotabato, Marawi, Bangsamoro, Tacloban, Legazpi, Albay
    Philippines | Negros, Tarlac, Malacañang, Malacañan Palace, Boracay, Scarborough Shoal
    Philippines | Second Thomas Shoal
    Poland | Warsaw, Kraków, Krakow, Gdańsk, Gdansk, Wrocław, Poznań, Łódź, Lublin, Rzeszów
    Poland | Szczecin
    Portugal | Lisbon, Porto, Madeira, Azores, Algarve, Setúbal
    Qatar | Doha, Lusail, Al Udeid, Al Rayyan, Amiri Diwan
    Romania | Bucharest, Cluj-Napoca, Timișoara, Iași, Constanța, Constanta, Brașov
    Russia | Moscow, St. Petersburg, Saint Petersburg, Vladivostok, Sochi, Kazan, Tatarstan
    Russia | Bashkortostan, Chechnya, Dagestan, Siberia, Yekaterinburg, Novosibirsk, Kaliningrad
    Russia | Murmansk, Krasnodar, Rostov, Samara, Nizhny Novgorod, Kamchatka, Sakhalin, Arkhangelsk
    Russia | Kursk, Belgorod, Yakutia
    Rwanda | Kigali, Musanze, Huye, Rubavu, Nyagatare, Rwamagana
    Saint Kitts and Nevis | Basseterre
    Saint Lucia | Castries
    Saint Vincent and the Grenadines | Kingstown
    Samoa | Apia
    Saudi Arabia | Riyadh, Jeddah, Mecca, Makkah, Madinah, Dammam, Neom, AlUla, Dhahran
    Saudi Arabia | Al-Yamamah Palace
    Senegal | Dakar, Thiès, Diamniadio, Casamance, Saint-Louis
    Serbia | Belgrade, Novi Sad, Niš, Kragujevac, Vojvodina
    Seychelles | Mahé
    Sierra Leone | Freetown, Bo District, Kenema, Makeni
    Singapore | Changi, Jurong, Sentosa, Istana
    Slovakia | Bratislava, Košice, Žilina
    Slovenia | Ljubljana, Maribor, Koper, Brdo
    Solomon Islands | Honiara, Guadalcanal, Malaita
    Somalia | Mogadishu, Hargeisa, Somaliland, Puntland, Jubaland, Kismayo, Baidoa, Garowe, Bosaso
    Somalia | Galmudug, Hirshabelle
    South Africa | Pretoria, Tshwane, Johannesburg, Cape Town, Durban, eThekwini, Bloemfontein
    South Africa | Gqeberha, Port Elizabeth, Gauteng, KwaZulu-Natal, Limpopo, Mpumalanga
    South Africa | Eastern Cape, Western Cape, Northern Cape, Free State, North West Province
    South Africa | Soweto, Polokwane, Sandton, Mbombela, Saldanha, Union Buildings, Robben Island
    South Korea | Seoul, Busan, Incheon, Sejong, Daejeon, Daegu, Gwangju, Ulsan, Jeju, Gyeongju
    South Korea | Panmunjom, Pyeongchang, Gyeonggi, Pangyo, Camp Humphreys
    South Sudan | Juba, Malakal, Bentiu, Abyei
    Spain | Madrid, Barcelona, Seville, Bilbao, Catalonia, Andalusia, Basque Country, Galicia
    Spain | Canary Islands, Ceuta, Melilla, Málaga, Zaragoza, Moncloa
    Sri Lanka | Colombo, Kandy, Jaffna, Galle, Trincomalee, Hambantota, Batticaloa, Anuradhapura
    Sri Lanka | Kilinochchi, Mullaitivu, Katunayake, Temple Trees, Battaramulla, Negombo, Matara
    Sri Lanka | Kurunegala, Ratnapura, Badulla, Mannar, Vavuniya
    Sudan | Khartoum, Darfur, Port Sudan, Omdurman, El Fasher, Kordofan, Blue Nile
    Suriname | Paramaribo
    Sweden | Stockholm, Gothenburg, Malmö, Uppsala, Kiruna, Gotland, Luleå
    Switzerland | Bern, Geneva, Zurich, Zürich, Basel, Lausanne, Davos, Montreux, Lucerne, Lugano
    Switzerland | Bürgenstock
    Syria | Damascus, Aleppo, Homs, Idlib, Raqqa, Latakia, Deir ez-Zor, Hasakah, Palmyra, Daraa
    Syria | Eastern Ghouta
    Taiwan | Taipei, Kaohsiung, Taichung, Tainan, Hsinchu, Kinmen, Taiwan Strait
    Tajikistan | Dushanbe, Khujand, Bokhtar, Kulob, Khatlon, Sughd, Khorog, Gorno-Badakhshan, Rogun
    Tanzania | Dodoma, Dar es Salaam, Arusha, Zanzibar, Mwanza, Mbeya, Pemba Island, Kilimanjaro
    Tanzania | Morogoro, Kigoma, Bagamoyo, Chamwino
    Thailand | Bangkok, Chiang Mai, Chiang Rai, Phuket, Pattaya, Hua Hin, Krabi, Songkhla, Nong Khai
    Thailand | Nakhon Phanom, Mukdahan, Udon Thani, Khon Kaen, Ubon Ratchathani, Nakhon Ratchasima
    Thailand | Mae Sot, Chonburi, Rayong, Ayutthaya, Surat Thani, Hat Yai, Mae Hong Son, U-Tapao
    Thailand | Pattani, Narathiwat
    Timor-Leste | Dili, Baucau, Oecusse
    Togo | Lomé
    Tonga | Nuku'alofa, Nukuʻalofa, Vava'u
    Trinidad and Tobago | Port of Spain, San Fernando, Tobago, Point Lisas
    Tunisia | Tunis, Sfax, Sousse, Carthage, Bizerte, Djerba
    Turkey | Ankara, Istanbul, İstanbul, Izmir, İzmir, Antalya, Gaziantep, Adana, Incirlik, Trabzon
    Turkey | Diyarbakir, Mersin, Konya, Hatay, Kahramanmaraş, Anatolia, Bosphorus, Dolmabahçe
    Turkmenistan | Ashgabat, Turkmenbashi, Awaza, Arkadag, Lebap, Dashoguz, Balkan Province
    Tuvalu | Funafuti
    Uganda | Kampala, Entebbe, Gulu, Mbarara, Jinja, Adjumani, Arua, Mbale, Fort Portal, Karamoja
    Uganda | West Nile, Buganda, Busoga, Hoima, Kitgum, Moroto, Obongi, Yumbe, Isingiro, Kisoro
    Uganda | Masaka, Wakiso
    Ukraine | Kyiv, Kiev, Lviv, Odesa, Odessa, Kharkiv, Dnipro, Mariupol, Kherson, Zaporizhzhia
    Ukraine | Zaporizhzhya, Donetsk, Luhansk, Donbas, Crimea, Sevastopol, Bucha, Chernihiv, Mykolaiv
    Ukraine | Poltava, Sumy, Vinnytsia, Irpin, Kramatorsk, Bakhmut, Chornobyl, Chernobyl, Uzhhorod
    United Arab Emirates | Abu Dhabi, Dubai, Sharjah, Ajman, Fujairah, Ras Al Khaimah, Umm Al Quwain
    United Arab Emirates | Al Ain, Masdar City, Al Dhafra, Qasr Al Watan, Qasr Al Shati, Jebel Ali
    United Kingdom | London, Manchester, Liverpool, Edinburgh, Glasgow, Cardiff, Belfast, Birmingham
    United Kingdom | Leeds, Bristol, Sheffield, Aberdeen, Cornwall, Gibraltar, Falkland Islands
    United Kingdom | Bermuda, Cayman Islands, British Virgin Islands, Turks and Caicos Islands
    United Kingdom | Anguilla, Montserrat, Diego Garcia, Chagos, Akrotiri, Windsor Castle
    United Kingdom | Lancaster House, Chequers, Buckingham Palace, Balmoral, Whitehall, Wilton Park
    United Kingdom | Carbis Bay, Sandhurst, Stormont, Westminster, Salisbury, Farnborough
    United Kingdom | Blenheim Palace, Bletchley Park
    Uruguay | Montevideo, Punta del Este
    Uzbekistan | Tashkent, Samarkand, Bukhara, Nukus, Andijan, Namangan, Fergana, Khorezm
    Uzbekistan | Karakalpakstan, Navoi, Termez, Surkhandarya, Kashkadarya, Jizzakh, Syrdarya
    Uzbekistan | Urgench, Khiva, Muynak, Kuksaroy
    Vanuatu | Port Vila
    Vatican | Vatican City, Apostolic Palace
    Venezuela | Caracas, Maracaibo, Miraflores, Zulia
    Vietnam | Hanoi, Ha Noi, Ho Chi Minh City, Da Nang, Hai Phong, Can Tho, Quang Ninh, Quang Nam
    Vietnam | Quang Tri, Quang Ngai, Quang Binh, Binh Duong, Dong Nai, Ba Ria-Vung Tau, Vung Tau
    Vietnam | Bac Ninh, Bac Giang, Thai Nguyen, Vinh Phuc, Hai Duong, Hung Yen, Ha Nam, Nam Dinh
    Vietnam | Ninh Binh, Thai Binh, Thanh Hoa, Nghe An, Ha Tinh, Thua Thien-Hue, Thua Thien Hue
    Vietnam | Binh Dinh, Phu Yen, Khanh Hoa, Nha Trang, Ninh Thuan, Binh Thuan, Lam Dong, Da Lat
    Vietnam | Dak Lak, Dak Nong, Gia Lai, Kon Tum, Tay Ninh, Binh Phuoc, Long An, Tien Giang
    Vietnam | Ben Tre, Tra Vinh, Vinh Long, Dong Thap, An Giang, Kien Giang, Phu Quoc, Hau Giang
    Vietnam | Soc Trang, Bac Lieu, Ca Mau, Lao Cai, Lai Chau, Dien Bien, Son La, Hoa Binh, Yen Bai
    Vietnam | Phu Tho, Tuyen Quang, Ha Giang, Cao Bang, Bac Kan, Lang Son, Mekong Delta, Ha Long
    Vietnam | Hoi An, Saigon, Hoang Sa, Truong Sa
    Yemen | Sanaa, Sana'a, Hodeidah, Hudaydah, Marib, Taiz, Mukalla, Hadramawt, Socotra
    Zambia | Lusaka, Livingstone, Kitwe, Ndola, Copperbelt, Kabwe, Chipata, Solwezi, Mwembeshi
    Zimbabwe | Harare, Bulawayo, Victoria Falls, Mutare, Masvingo, Gweru, Hwange
    Hong Kong | Kowloon, Victoria Harbour
    Puerto Rico | San Juan
    Greenland | Nuuk, Pituffik
    United States | Washington, Washington D.C., Washington DC, New York, New York City, Los Angeles
    United States | Chicago, Houston, Philadelphia, Phoenix, San Francisco, Seattle, Boston, Atlanta
    United States | Miami, Orlando, Denver, Detroit, Dallas, Las Vegas, New Orleans, Camp David
    United States | Tampa, Cleveland, Minneapolis, Baltimore, Nashville, Portland, San Antonio
    United States | San Diego, Sacramento, Pittsburgh, Milwaukee, Kansas City, St. Louis
    United States | Salt Lake City, Honolulu, Anchorage, Fort Lauderdale, Montgomery, Raleigh
    United States | Richmond, Norfolk, Annapolis, Austin, Oakland, Palm Beach, West Palm Beach
    United States | Wilmington, Rehoboth Beach, Camp Pendleton, Arlington, Fairfax, Albuquerque
    United States | Santa Fe, El Paso, Fort Worth, Tucson, Fresno, San Jose, San Bernardino
    United States | Long Beach, Colorado Springs, Omaha, Des Moines, Cedar Rapids, Topeka, Wichita
    United States | Tulsa, Oklahoma City, Little Rock, Baton Rouge, Shreveport, Birmingham
    United States | Knoxville, Memphis, Chattanooga, Louisville, Lexington, Frankfort, Cincinnati
    United States | Akron, Youngstown, Indianapolis, Fort Wayne, South Bend, Grand Rapids, Ann Arbor
    United States | Green Bay, St. Paul, Fargo, Bismarck, Sioux Falls, Rapid City, Billings
    United States | Missoula, Boise, Spokane, Tacoma, Olympia, Reno, Carson City, Cheyenne
    United States | Rochester, Syracuse, Albany, Yonkers, Brooklyn, Manhattan, Staten Island
    United States | Long Island, Newark, Jersey City, Hartford, New Haven, Worcester, Springfield
    United States | Manchester, Burlington, Montpelier, Harrisburg, Scranton, Allentown, Charleston
    United States | Greenville, Savannah, Jacksonville, Tallahassee, Gainesville, Pensacola
    United States | St. Petersburg, Key West, Uvalde, Parkland, Tuskegee, Flagstaff, Los Alamos
    United States | Oak Ridge, Fort Bragg, Fort Hood, Fort Knox, Fort Belvoir, Pearl Harbor
    United States | Cape Canaveral, Appalachia, Great Lakes, Midwest, New England, Everglades
    United States | Chesapeake Bay, Puget Sound, Silicon Valley, Wall Street, Oval Office
    United States | Situation Room, Roosevelt Room, East Room, Rose Garden, South Lawn
    United States | Indian Treaty Room, Blair House, Foggy Bottom, Mar-a-Lago, Guantanamo Bay, Guam
    United States | American Samoa, Northern Mariana Islands, U.S. Virgin Islands, Alabama, Alaska
    United States | Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii
    United States | Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland
    United States | Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska
    United States | Nevada, New Hampshire, New Jersey, New Mexico, North Carolina, North Dakota
    United States | Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota
    United States | Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming
    United States | District of Columbia, Bay Area, Northern Virginia
    [places]
    Santiago, Africa, Asia, Europe, Latin America, North America, South America, Central Asia
    Middle East, Southeast Asia, South Asia, West Africa, East Africa, Southern Africa
    Horn of Africa, Western Balkans, Indo-Pacific, Arctic, Antarctica, Pacific, Caribbean, Gulf
    Gulf Coast, Persian Gulf, Red Sea, Black Sea, South China Sea, Mediterranean, Sahel, Balkans
    Caucasus, Capitol, Charlotte, Oceania, Eurasia, Maghreb, Levant, Scandinavia, Baltics
    Baltic Sea, North Sea, Caspian Sea, Aral Sea, East China Sea, Sea of Japan, Gulf of Aden
    Gulf of Guinea, Gulf of Oman, Gulf of Mexico, Strait of Hormuz, Strait of Malacca, Bay of Bengal
    Indian Ocean, Atlantic Ocean, Pacific Ocean, Arctic Ocean, South Pacific, Southern Ocean
    Lake Chad, Lake Victoria, Lake Chad Basin, Lake Tanganyika, Mekong, Amazon Basin, Congo Basin
    Great Lakes Region, North Africa, Central Africa, Sub-Saharan Africa, East Asia, Northeast Asia
    South East Asia, South-East Asia, Western Asia, Central America, Eastern Europe, Western Europe
    Central Europe, South Caucasus, North Caucasus, Western Hemisphere, Asia Pacific, Asia-Pacific
    Euro-Atlantic, Suez Canal, Panama Canal, Northern Triangle, Korean Peninsula, Arabian Gulf
    Arabian Peninsula, Arabian Sea, Central Mediterranean, Silk Road, Himalayas, Sahara
    """#
}
