import '@fontsource/ibm-plex-sans-arabic/400.css'
import '@fontsource/ibm-plex-sans-arabic/600.css'
import './style/base.css'
import './style/frame.css'
import './style/explore.css'
import './style/filters.css'
import './style/map.css'
import './style/sheet.css'
import './style/dossier.css'
import './style/marked-text.css'
import './style/print.css'
import './style/review.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has lost its root')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
