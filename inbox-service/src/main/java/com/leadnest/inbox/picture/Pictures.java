package com.leadnest.inbox.picture;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.leadnest.inbox.message.MailPictures;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Pictures of mails, loaded once and kept for the next reader while there is room. */
@Singleton
class Pictures {

    private final MailPictures mails;
    private final PictureFetcher fetcher;
    private final Cache<Key, Picture> kept;

    @Inject
    Pictures(MailPictures mails, PictureFetcher fetcher, PictureConfig config) {
        this.mails = mails;
        this.fetcher = fetcher;
        this.kept = Caffeine.newBuilder()
                .maximumWeight(config.cacheBytes())
                .weigher((Key key, Picture picture) -> picture.content().length)
                .executor(Runnable::run)
                .build();
    }

    private record Key(UUID business, String address) {}

    /** Whoever may not read the mail is told that there is none: it is looked up before the cache is. */
    Uni<Picture> of(UUID business, UUID message, int number) {
        return mails.address(business, message, number).chain(address -> {
            Key key = new Key(business, address);
            Picture known = kept.getIfPresent(key);
            return known != null
                    ? Uni.createFrom().item(known)
                    : fetcher.fetch(address).invoke(picture -> kept.put(key, picture));
        });
    }
}
