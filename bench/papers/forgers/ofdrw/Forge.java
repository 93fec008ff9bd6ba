import java.io.File;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.ofdrw.gm.ses.v1.SES_ESPictrueInfo;
import org.ofdrw.gm.ses.v1.SES_Header;
import org.ofdrw.gm.ses.v4.SESeal;
import org.ofdrw.gm.ses.v4.SES_CertList;
import org.ofdrw.gm.ses.v4.SES_ESPropertyInfo;
import org.ofdrw.gm.ses.v4.SES_SealInfo;
import org.ofdrw.layout.OFDDoc;
import org.ofdrw.layout.edit.AdditionVPage;
import org.ofdrw.layout.element.Div;
import org.ofdrw.layout.element.Paragraph;
import org.ofdrw.layout.element.Position;
import org.ofdrw.reader.OFDReader;
import org.ofdrw.sign.NumberFormatAtomicSignID;
import org.ofdrw.sign.OFDSigner;
import org.ofdrw.sign.SignMode;
import org.ofdrw.sign.signContainer.SESV4Container;
import org.ofdrw.sign.stamppos.NormalStampPos;

/** Opens OFDs by ofdrw: WHAT, and lines of IN, OUT and VALUE with tabs between them from standard input. */
public class Forge {
  static final BouncyCastleProvider BC = new BouncyCastleProvider();

  public static void main(String[] words) throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", BC);
    generator.initialize(new ECGenParameterSpec("sm2p256v1"), new SecureRandom());
    KeyPair pair = generator.generateKeyPair();
    X500Name name = new X500Name("CN=Bench Stamp Office,O=Bench,C=CN");
    Date from = new Date(System.currentTimeMillis() - 86_400_000L);
    Date until = new Date(System.currentTimeMillis() + 86_400_000_000L);
    X509Certificate certificate = new JcaX509CertificateConverter().setProvider(BC).getCertificate(
        new JcaX509v3CertificateBuilder(name, BigInteger.valueOf(7), from, until, name, pair.getPublic())
            .build(new JcaContentSignerBuilder("SM3withSM2").setProvider(BC).build(pair.getPrivate())));
    for (String line : new String(System.in.readAllBytes(), "UTF-8").split("\n")) {
      String[] job = line.split("\t");
      if (job.length < 3) continue;
      try {
        one(words[0], Paths.get(job[0]), Paths.get(job[1]), job[2], pair, certificate);
      } catch (Exception problem) {
        System.err.println(words[0] + " " + job[0] + " " + problem);
        Files.deleteIfExists(Paths.get(job[1]));
      }
    }
  }

  static void one(String what, Path in, Path out, String value, KeyPair pair, X509Certificate certificate)
      throws Exception {
    if (what.equals("sign")) {
      sign(in, out, pair, certificate);
      return;
    }
    try (OFDReader reader = new OFDReader(in); OFDDoc document = new OFDDoc(reader, out)) {
      if (what.equals("overlay")) {
        AdditionVPage page = document.getAVPage(1);
        Div box = new Div(70d, 6d).setPosition(Position.Absolute).setX(60d).setY(60d).setBackgroundColor(255, 255, 255);
        Paragraph text = new Paragraph(value, 3d);
        text.setPosition(Position.Absolute).setX(60d).setY(60d).setWidth(70d);
        page.add(box);
        page.add(text);
      }
    }
  }

  static void sign(Path in, Path out, KeyPair pair, X509Certificate certificate) throws Exception {
    ASN1EncodableVector certificates = new ASN1EncodableVector(1);
    certificates.add(new DEROctetString(certificate.getEncoded()));
    Calendar then = Calendar.getInstance();
    then.add(Calendar.YEAR, 2);
    SES_ESPropertyInfo property = new SES_ESPropertyInfo()
        .setType(new ASN1Integer(3))
        .setName(new DERUTF8String("Bench stamp"))
        .setCertListType(SES_ESPropertyInfo.CertListType)
        .setCertList(SES_CertList.getInstance(SES_ESPropertyInfo.CertListType, new DERSequence(certificates)))
        .setCreateDate(new ASN1GeneralizedTime(new Date()))
        .setValidStart(new ASN1GeneralizedTime(new Date()))
        .setValidEnd(new ASN1GeneralizedTime(then.getTime()));
    SES_SealInfo info = new SES_SealInfo()
        .setHeader(new SES_Header(SES_Header.V4, new DERIA5String("Bench")))
        .setEsID(new DERIA5String("0123456789"))
        .setProperty(property)
        .setPicture(new SES_ESPictrueInfo().setType("PNG").setData(new byte[] {1}).setWidth(30).setHeight(30));
    Signature signature = Signature.getInstance("SM3WithSM2", BC);
    signature.initSign(pair.getPrivate());
    signature.update(info.getEncoded("DER"));
    SESeal seal = new SESeal().seteSealInfo(info).setCert(certificate)
        .setSignAlgID(GMObjectIdentifiers.sm2sign_with_sm3).setSignedValue(signature.sign());
    try (OFDReader reader = new OFDReader(in);
        OFDSigner signer = new OFDSigner(reader, out, new NumberFormatAtomicSignID())) {
      signer.setSignMode(SignMode.ContinueSign);
      signer.setSignContainer(new SESV4Container(pair.getPrivate(), seal, certificate));
      signer.addApPos(new NormalStampPos(1, 50, 50, 30, 30));
      signer.exeSign();
    }
  }
}
