/** Who sells or hands out pictures, in lower case. Sorted. */
export const pictureDesks: ReadonlySet<string> = new Set(
  (
    'afp photo,alamy,anadolu,anadolu agency,ap file,ap photo,ap pool,epa,epa-efe,file,file photo,getty,getty images,' +
    'handout,imagn images,imago,imago images,istock,nurphoto,pa archive,pa images,pa wire,picture alliance,pool,' +
    'pool photo,reuters file photo,shutterstock,sipa,sipa usa,wikimedia commons,zuma,zuma press'
  ).split(','),
);

/** Agencies that write as well: alone they may sign an article, or name the source of what was said. Sorted. */
export const newsDesks: ReadonlySet<string> = new Set(
  (
    'afp,ani,ansa,ap,associated press,belta,bloomberg,dpa,efe,interfax,irna,isna,kcna,kyodo,kyodo news,pa,pti,reuters,' +
    'ria novosti,sputnik,tass,the associated press,ukrinform,upi,xinhua,yna,yonhap'
  ).split(','),
);
