package ipsf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How a process ends while it holds or uses things of the library. */
enum Ending {
    /** Handles of every kind are kept in a static list, and never closed. */
    KEPT {
        @Override
        void run() {
            History history = Sample.history();
            LEFT.add(Reviews.score(history, ON));
            LEFT.add(Series.score(history, SeriesOptions.between(LocalDate.of(2024, 1, 1), Sample.AS_OF)));
            LEFT.add(Edition.embedded("fi-2021-11"));
            LEFT.add(ServiceModel.embedded("kainuu"));
            LEFT.add(new Answers());
            LEFT.add(HistoryBuilder.create());
        }
    },
    /** Threads score and explain while the main one ends. */
    SCORING {
        @Override
        void run() throws InterruptedException {
            History history = Sample.history();
            for (int count = 0; count < 3; ++count) {
                background(() -> {
                    try (Reviews reviews = Reviews.score(history, ON)) {
                        reviews.json();
                    }
                });
            }
            Thread.sleep(200);
        }
    },
    /** Threads load and tell their progress while the main one ends. */
    TELLING {
        @Override
        void run() throws InterruptedException {
            for (int count = 0; count < 3; ++count) {
                background(() -> History.load(Sample.FOLDER, new LoadOptions().progress(Ending::slowly)).close());
            }
            Thread.sleep(200);
        }
    },
    /** The process is ended out of a progress. */
    EXIT_IN_PROGRESS {
        @Override
        void run() {
            History.load(Sample.FOLDER, new LoadOptions().progress((done, total) -> {
                System.exit(0);
                return true;
            }));
        }
    },
    /** A hook uses and closes what is open when the process ends. */
    HOOK {
        @Override
        void run() {
            History history = Sample.history();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                try (Reviews reviews = Reviews.score(history, ON)) {
                    reviews.text(Language.ENGLISH);
                }
                history.close();
            }));
        }
    },
    /** Handles are made and dropped by several threads, and collected all the while. */
    COLLECTED {
        @Override
        void run() throws InterruptedException {
            for (int count = 0; count < 2; ++count) {
                background(() -> {
                    Reviews.score(Sample.history(), ON).table("criteria");
                    System.gc();
                });
            }
            Thread.sleep(1000);
        }
    };

    static final ReviewOptions ON = ReviewOptions.on(Sample.AS_OF);
    static final List<Object> LEFT = new ArrayList<>();

    abstract void run() throws InterruptedException;

    public static void main(String[] arguments) throws InterruptedException {
        Edition.embedded("fi-2021-11").close(); // JNA's own library cannot be loaded while the process ends
        valueOf(arguments[0]).run();
    }

    private static void background(Runnable work) {
        Thread thread = new Thread(() -> {
            while (true) {
                work.run();
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private static boolean slowly(long done, long total) {
        try {
            Thread.sleep(1);
        } catch (InterruptedException ended) {
            return false;
        }
        return true;
    }
}
