import { ArchivePage } from './ArchivePage';
import { mountPage } from '@/entrypoints/views/mount-page';
import '@/components/page.css';
import './archive.css';
import './review.css';

mountPage(<ArchivePage />, 'archive_documentTitle');
