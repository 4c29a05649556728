/**
 * Scores supported-employment services (IPS) against quality criteria.
 *
 * <pre>{@code
 * try (History history = History.load(Paths.get("examples/kainuu-like"));
 *         Reviews reviews = Reviews.score(history, ReviewOptions.on(LocalDate.of(2024, 5, 8)))) {
 *     for (Review review : reviews) {
 *         System.out.println(review.team() + " " + review.total() + " " + review.level());
 *     }
 * }
 * }</pre>
 *
 * <p>Results carry the library's version, the edition's id and the hash of its file; every score can be taken apart
 * into row, inputs, exact fractions, readings and, with {@link ipsf.Explanation}, records. Data that is not right is
 * refused whole: {@link ipsf.RefusedException} lists every problem with its place. Rows of results are plain data,
 * which stay when the result is closed; what is empty in them is null.
 */
package ipsf;
