/** The names of what a topic is on, each a phrase of that topic. */
export const named = {
  iran: ['Arak', 'Bushehr', 'Fordo', 'Fordow', 'Iran', 'Iranian', 'Isfahan', 'JCPOA', 'Natanz', 'Tehran'],
  'north-korea': [
    'DPRK',
    'Kim Jong',
    'Military Demarcation Line',
    'North Korea',
    'North Korean',
    'Pyongyang',
    'Seoul + North',
    'Seoul + the North',
    'Yongbyon',
    'accord with the North',
    'denuclearisation of the Korean peninsula',
    'inter Korean',
    'inter korean military',
    'talks with the North',
  ],
};
