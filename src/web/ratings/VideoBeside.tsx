import { ActionIcon, Button, FileButton, NativeSelect } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useSpeech } from '../i18n/language.ts';
import { useRatingsText } from './ratingsText.ts';

/** A phone films 25 to 60 pictures a second; a thirtieth steps at least one on with all of them. */
const FRAME_S = 1 / 30;
const SPEEDS = [1, 0.5, 0.25, 0.1] as const;

/** A video of this device beside the form, with slow motion and single pictures. It is never sent anywhere. */
export function VideoBeside({ onOpened }: { onOpened(name: string | undefined): void }) {
  const text = useRatingsText();
  const { percent } = useSpeech();
  const video = useRef<HTMLVideoElement>(null);
  const [url, setUrl] = useState<string>();
  const [speed, setSpeed] = useState(1);
  useEffect(() => () => (url === undefined ? undefined : URL.revokeObjectURL(url)), [url]);
  useEffect(() => {
    if (video.current !== null) video.current.playbackRate = speed;
  }, [speed]);

  const step = (seconds: number): void => {
    if (video.current === null) return;
    video.current.pause();
    video.current.currentTime += seconds;
  };
  return (
    <section className="k-card k-video" aria-label={text('video')}>
      {url === undefined ? (
        <>
          <p className="k-muted">{text('videoLead')}</p>
          <FileButton
            accept="video/*"
            onChange={(file) => {
              if (file === null) return;
              setUrl(URL.createObjectURL(file));
              onOpened(file.name);
            }}
          >
            {(props) => (
              <Button variant="default" {...props}>
                {text('videoOpen')}
              </Button>
            )}
          </FileButton>
        </>
      ) : (
        <>
          {/* biome-ignore lint/a11y/useMediaCaption: a clip of this device has no captions; what is said in it is not ours to write down */}
          <video ref={video} src={url} controls loop playsInline />
          <div className="k-row">
            <ActionIcon variant="default" size={34} aria-label={text('frameBack')} onClick={() => step(-FRAME_S)}>
              ‹
            </ActionIcon>
            <ActionIcon variant="default" size={34} aria-label={text('frameOn')} onClick={() => step(FRAME_S)}>
              ›
            </ActionIcon>
            <NativeSelect
              aria-label={text('videoSpeed')}
              value={String(speed)}
              onChange={(event) => setSpeed(Number(event.currentTarget.value))}
              data={SPEEDS.map((value) => ({ value: String(value), label: percent(value) }))}
            />
            <Button
              variant="subtle"
              onClick={() => {
                setUrl(undefined);
                onOpened(undefined);
              }}
            >
              {text('videoClose')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
