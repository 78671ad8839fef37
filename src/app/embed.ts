import { startFrame } from '../embed/frame.ts';

const place = document.getElementById('frame');
if (!place) throw new Error('embed.html has no #frame');

startFrame(place);
