import { mountPage } from '@/entrypoints/views/mount-page';
import { Popup } from './Popup';
import '@/components/page.css';
import './popup.css';

mountPage(<Popup />, 'extensionName');
