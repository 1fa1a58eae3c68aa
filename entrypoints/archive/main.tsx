import { ArchivePage } from './ArchivePage';
import { mountPage } from './mount-page';
import '@/components/page.css';
import './archive.css';

mountPage(<ArchivePage />, 'archive_documentTitle');
