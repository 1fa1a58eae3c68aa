import { mountPage } from '@/entrypoints/views/mount-page';
import { Panel } from './Panel';
import '@/components/page.css';
import '@/components/entity.css';
import './sidepanel.css';

mountPage(<Panel />, 'panel_title');
