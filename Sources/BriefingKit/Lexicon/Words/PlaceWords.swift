extension Lexicon {
  /// Countries with their demonyms and other names, and places that stand in releases.
  static let placeWords: StaticString = #"""
    [countries]
    Afghanistan | Afghan, Afghans
    Albania | Albanian
    Algeria | Algerian
    Angola | Angolan
    Antigua and Barbuda
    Argentina | Argentine, Argentinian
    Armenia | Armenian
    Australia | Australian, Australians
    Austria | Austrian
    Azerbaijan | Azerbaijani
    Bahamas | Bahamian | The Bahamas
    Bahrain | Bahraini
    Bangladesh | Bangladeshi
    Barbados | Barbadian
    Belarus | Belarusian
    Belgium | Belgian
    Belize | Belizean
    Benin | Beninese
    Bhutan | Bhutanese
    Bolivia | Bolivian
    Bosnia and Herzegovina | Bosnian
    Botswana | Botswanan
    Brazil | Brazilian
    Brunei | Bruneian | Brunei Darussalam
    Bulgaria | Bulgarian
    Burkina Faso
    Burundi | Burundian
    Cabo Verde | Cabo Verdean, Cape Verdean | Cape Verde
    Cambodia | Cambodian
    Cameroon | Cameroonian
    Canada | Canadian, Canadians
    Central African Republic
    Chad | Chadian
    Chile | Chilean
    China | Chinese | People's Republic of China, PRC
    Colombia | Colombian
    Comoros | Comorian
    Congo | Congolese | Democratic Republic of the Congo, DRC, Republic of Congo
    Costa Rica | Costa Rican
    Croatia | Croatian
    Cuba | Cuban
    Cyprus | Cypriot
    Czech Republic | Czech | Czechia
    Denmark | Danish
    Djibouti | Djiboutian
    Dominica
    Dominican Republic
    Ecuador | Ecuadorian
    Egypt | Egyptian, Egyptians
    El Salvador | Salvadoran
    Equatorial Guinea
    Eritrea | Eritrean
    Estonia | Estonian
    Eswatini
    Ethiopia | Ethiopian, Ethiopians
    Fiji | Fijian
    Finland | Finnish
    France | French
    Gabon | Gabonese
    Gambia | Gambian | The Gambia
    Georgia | Georgian
    Germany | German, Germans
    Ghana | Ghanaian, Ghanaians
    Greece | Greek
    Grenada
    Guatemala | Guatemalan
    Guinea | Guinean
    Guinea-Bissau
    Guyana | Guyanese
    Haiti | Haitian
    Honduras | Honduran
    Hungary | Hungarian
    Iceland | Icelandic
    India | Indian, Indians
    Indonesia | Indonesian
    Iran | Iranian
    Iraq | Iraqi, Iraqis
    Ireland | Irish
    Israel | Israeli, Israelis
    Italy | Italian
    Ivory Coast | Ivorian | Côte d'Ivoire, Cote d'Ivoire
    Jamaica | Jamaican
    Japan | Japanese
    Jordan | Jordanian | Hashemite Kingdom of Jordan
    Kazakhstan | Kazakh, Kazakhstani
    Kenya | Kenyan, Kenyans
    Kiribati
    Kosovo
    Kuwait | Kuwaiti
    Kyrgyzstan | Kyrgyz | Kyrgyz Republic
    Laos | Lao, Laotian | Lao PDR
    Latvia | Latvian
    Lebanon | Lebanese
    Lesotho
    Liberia | Liberian
    Libya | Libyan
    Liechtenstein
    Lithuania | Lithuanian
    Luxembourg
    Madagascar | Malagasy
    Malawi | Malawian, Malawians
    Malaysia | Malaysian, Malaysians
    Maldives | Maldivian
    Mali | Malian
    Malta | Maltese
    Marshall Islands
    Mauritania | Mauritanian
    Mauritius | Mauritian
    Mexico | Mexican
    Micronesia
    Moldova | Moldovan
    Monaco
    Mongolia | Mongolian
    Montenegro | Montenegrin
    Morocco | Moroccan
    Mozambique | Mozambican
    Myanmar | Burmese | Burma
    Namibia | Namibian
    Nauru | Nauruan
    Nepal | Nepali, Nepalese
    Netherlands | Dutch | Kingdom of the Netherlands
    New Zealand
    Nicaragua | Nicaraguan
    Niger | Nigerien
    Nigeria | Nigerian, Nigerians
    North Korea | North Korean | DPRK
    North Macedonia | Macedonian
    Norway | Norwegian
    Oman | Omani
    Pakistan | Pakistani
    Palau
    Palestine | Palestinian, Palestinians
    Panama | Panamanian
    Papua New Guinea | | PNG
    Paraguay | Paraguayan
    Peru | Peruvian
    Philippines | Filipino, Philippine
    Poland | Polish
    Portugal | Portuguese
    Qatar | Qatari
    Romania | Romanian
    Russia | Russian, Russians | Russian Federation
    Rwanda | Rwandan
    Saint Kitts and Nevis | | St. Kitts and Nevis
    Saint Lucia | | St. Lucia
    Saint Vincent and the Grenadines | | St. Vincent and the Grenadines, St. Vincent
    Samoa | Samoan
    Saudi Arabia | Saudi | Kingdom of Saudi Arabia
    Senegal | Senegalese
    Serbia | Serbian
    Seychelles
    Sierra Leone
    Singapore | Singaporean
    Slovakia | Slovak
    Slovenia | Slovenian
    Solomon Islands
    Somalia | Somali, Somalis
    South Africa | South African, South Africans
    South Korea | South Korean, Korean | Republic of Korea, ROK
    South Sudan | South Sudanese
    Spain | Spanish
    Sri Lanka | Sri Lankan
    Sudan | Sudanese
    Suriname
    Sweden | Swedish
    Switzerland | Swiss
    Syria | Syrian, Syrians
    Taiwan | Taiwanese
    Tajikistan | Tajik
    Tanzania | Tanzanian
    Thailand | Thai
    Timor-Leste | Timorese | East Timor
    Togo | Togolese
    Tonga | Tongan
    Trinidad and Tobago
    Tunisia | Tunisian
    Turkey | Turkish | Türkiye, Republic of Türkiye
    Turkmenistan | Turkmen
    Tuvalu
    Uganda | Ugandan, Ugandans
    Ukraine | Ukrainian, Ukrainians
    United Arab Emirates | Emirati | UAE, U.A.E.
    United Kingdom | British | UK, U.K., Britain, Great Britain
    United States | American, Americans | US, U.S., United States of America, USA, U.S.A., America
    Uruguay | Uruguayan
    Uzbekistan | Uzbek
    Vanuatu
    Vatican | | Holy See
    Venezuela | Venezuelan
    Vietnam | Vietnamese | Viet Nam
    Yemen | Yemeni
    Zambia | Zambian, Zambians
    Zimbabwe | Zimbabwean
    England | English
    Scotland | Scottish
    Wales | Welsh
    Northern Ireland
    Greenland
    Hong Kong
    Puerto Rico
    [places]
    Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii
    Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts
    Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey
    New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania
    Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia
    West Virginia, Wisconsin, Wyoming, New South Wales, Queensland, Victoria, Tasmania
    South Australia, Western Australia, Northern Territory, Ontario, Quebec, Alberta
    Washington, Washington D.C., Washington DC, New York City, Los Angeles, Chicago, Houston
    Philadelphia, Phoenix, San Francisco, Seattle, Boston, Atlanta, Miami, Orlando, Denver, Detroit
    Dallas, Las Vegas, New Orleans, Camp David, Geneva, Vienna, Brussels, Paris, London, Berlin
    Rome, Madrid, Lisbon, Dublin, Amsterdam, The Hague, Copenhagen, Stockholm, Oslo, Helsinki
    Warsaw, Prague, Budapest, Bucharest, Sofia, Athens, Ankara, Istanbul, Kyiv, Kiev, Moscow, Minsk
    Tbilisi, Yerevan, Baku, Astana, Nur-Sultan, Almaty, Tashkent, Bishkek, Dushanbe, Ashgabat
    Kabul, Islamabad, Karachi, Lahore, New Delhi, Delhi, Mumbai, Dhaka, Colombo, Kathmandu, Thimphu
    Beijing, Shanghai, Tokyo, Osaka, Seoul, Pyongyang, Ulaanbaatar, Hanoi, Bangkok, Vientiane
    Phnom Penh, Kuala Lumpur, Putrajaya, Jakarta, Manila, Canberra, Sydney, Melbourne, Brisbane
    Perth, Adelaide, Darwin, Hobart, Wellington, Auckland, Suva, Port Moresby, Apia, Honiara
    Cairo, Alexandria, Tripoli, Tunis, Algiers, Rabat, Khartoum, Addis Ababa, Nairobi, Kampala
    Kigali, Dar es Salaam, Dodoma, Lusaka, Lilongwe, Harare, Maputo, Pretoria, Johannesburg
    Cape Town, Windhoek, Gaborone, Luanda, Kinshasa, Accra, Abuja, Lagos, Dakar, Bamako, Freetown
    Monrovia, Abidjan, Mogadishu, Asmara, Juba, Riyadh, Jeddah, Doha, Dubai, Abu Dhabi, Muscat
    Manama, Kuwait City, Baghdad, Erbil, Damascus, Beirut, Amman, Jerusalem, Tel Aviv, Ramallah
    Gaza, Tehran, Sanaa, Ottawa, Toronto, Montreal, Vancouver, Mexico City, Guatemala City
    San Salvador, Tegucigalpa, Managua, San José, Panama City, Havana, Kingston, Port of Spain
    Bridgetown, Georgetown, Bogotá, Bogota, Quito, Lima, La Paz, Santiago, Buenos Aires, Montevideo
    Asunción, Brasília, Brasilia, São Paulo, Rio de Janeiro, Caracas, Africa, Asia, Europe
    Latin America, North America, South America, Central Asia, Middle East, Southeast Asia
    South Asia, West Africa, East Africa, Southern Africa, Horn of Africa, Western Balkans
    Indo-Pacific, Arctic, Antarctica, Pacific, Caribbean, Gulf, Gulf Coast, Persian Gulf, Red Sea
    Black Sea, South China Sea, Mediterranean, Sahel, Balkans, Caucasus, Kurdistan, West Bank
    Crimea, Donbas, Manus Island, Christmas Island, Windsor Castle, Oval Office, Situation Room
    Capitol, Rose Garden, Mar-a-Lago, Guantanamo Bay, Wall Street, Silicon Valley
    Tampa, Cleveland, Minneapolis, Baltimore, Nashville, Portland, Austin, San Antonio, San Diego
    Sacramento, Pittsburgh, Milwaukee, Kansas City, St. Louis, Salt Lake City, Honolulu, Anchorage
    Fort Lauderdale, Birmingham, Montgomery, Charlotte, Raleigh, Richmond, Norfolk, Annapolis
    Manchester, Liverpool, Edinburgh, Glasgow, Cardiff, Belfast, Munich, Frankfurt, Hamburg
    Barcelona, Milan, Davos, Sharm El-Sheikh, Bali, Hiroshima, Strasbourg
    """#
}
