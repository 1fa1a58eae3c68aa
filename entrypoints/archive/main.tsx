import { ArchivePage } from './ArchivePage';
import { mountPage } from '@/entrypoints/views/mount-page';
import '@/components/page.css';
import './archive.css';

mountPage(<ArchivePage />, 'archive_documentTitle');
