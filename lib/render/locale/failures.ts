import type { ErrorCode } from '../../errors.ts';
import type { Locale } from './messages.ts';

/** What a page says of an article that could not be briefed. */
interface FailureWords {
  /** The title, for the reader. */
  readonly title: string;
  /** What the reader can expect. */
  readonly later: string;
  /** Before the exact message, which is English. */
  readonly message: string;
  readonly codeLabel: string;
  /** What is wrong and what to do, by code; the general sentence where a code has none. */
  readonly causes: Readonly<Partial<Record<ErrorCode, string>>>;
  readonly cause: string;
}

const french: FailureWords = {
  title: 'Il n’y a pas de précis de cet article',
  later: 'Dès que l’article est déposé de nouveau, corrigé, son précis remplace cette page.',
  message: 'Message exact',
  codeLabel: 'Code',
  causes: {
    'article-empty':
      'Le fichier est vide ou ne contient aucun texte. Déposez l’article lui-même, avec son texte.',
    'article-malformed':
      'Le fichier est endommagé et ne peut pas être lu. Enregistrez-le de nouveau, puis déposez-le.',
    'article-too-deep':
      'Le document a trop d’éléments les uns dans les autres. Déposez l’article seul, sans la page qui l’entoure.',
    'article-too-large': 'L’article est trop long. Divisez-le, ou demandez que la limite soit relevée.',
    'article-undecodable':
      'L’encodage du texte n’a pas pu être déterminé. Enregistrez l’article en UTF-8, puis déposez-le.',
    'article-unsupported':
      'Ce type de fichier ne peut pas être lu. Déposez l’article en texte, en Markdown, en HTML ou en DOCX.',
    'language-unsupported':
      'La langue de l’article n’est pas prise en charge. Déposez-le dans une langue prise en charge, ou indiquez sa langue.',
  },
  cause: 'L’article n’a pas pu être lu. Le message exact dit pourquoi et que faire.',
};

const english: FailureWords = {
  title: 'There is no brief of this article',
  later: 'Once the article is uploaded again, mended, its brief takes the place of this page.',
  message: 'Exact message',
  codeLabel: 'Code',
  causes: {
    'article-empty': 'The file is empty or holds no text. Upload the article itself, with its text.',
    'article-malformed': 'The file is damaged and cannot be read. Save it again and upload that.',
    'article-too-deep':
      'The document has too many elements within each other. Upload the article itself, without the page around it.',
    'article-too-large': 'The article is too long. Split it, or ask for the limit to be raised.',
    'article-undecodable':
      'The encoding of the text could not be told. Save the article as UTF-8 and upload that.',
    'article-unsupported':
      'This kind of file cannot be read. Upload the article as text, Markdown, HTML or DOCX.',
    'language-unsupported':
      'The language of the article is not supported. Upload it in a supported language, or say which language it is in.',
  },
  cause: 'The article could not be read. The exact message says why and what to do.',
};

const TABLES: Readonly<Record<Locale, FailureWords>> = { fr: french, en: english };

/** The words of a failure's page. */
export function failureWordsFor(locale: Locale): FailureWords {
  return TABLES[locale];
}
