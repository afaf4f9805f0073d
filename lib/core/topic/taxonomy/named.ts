/** The names of what a topic is on, each a phrase of that topic. */
export const named = {
  iran: ['Arak', 'Bushehr', 'Fordo', 'Fordow', 'Iran', 'Iranian', 'Isfahan', 'JCPOA', 'Natanz', 'Tehran'],
  'north-korea': [
    'DPRK',
    'Kim Jong',
    'North Korea',
    'North Korean',
    'Pyongyang',
    'Yongbyon',
    'denuclearisation of the Korean peninsula',
  ],
};
