using Platform.Learning.Search.Index;
using Platform.Learning.Search.Semantic;
using Platform.Learning.Search.Text;

namespace Platform.Learning.Tests.Search.Semantic;

public sealed class EmbeddingTrainerTests
{
    [Fact]
    public void A_word_that_no_text_has_comes_to_lie_by_what_was_chosen_after_it()
    {
        var (queries, products) = Train(seed: 1);
        var frock = queries.VectorOf(["frock"]);
        Assert.True(Mean(frock, products, 0) > Mean(frock, products, 1) + 0.2);
        Assert.True(queries.Knows("frock"));
        Assert.False(queries.Knows("gown"));
    }

    [Fact]
    public void A_word_that_was_never_seen_lies_by_its_pieces()
    {
        var (queries, products) = Train(seed: 1);
        var frocks = queries.VectorOf(["frocky"]);
        Assert.True(Mean(frocks, products, 0) > Mean(frocks, products, 1));
    }

    [Fact]
    public void The_same_seed_learns_the_same()
    {
        var (one, other) = (Train(seed: 4), Train(seed: 4));
        Assert.Equal(one.Products, other.Products);
        Assert.Equal(one.Queries.WordVectors, other.Queries.WordVectors);
    }

    private static double Mean(float[] query, float[] products, int kind) =>
        Enumerable.Range(0, 40).Where(product => product % 2 == kind).Average(product => VectorMath.Dot(query, products.AsSpan(product * 16, 16)));

    /// <summary>Forty products, dresses and trousers in turn; "frock" is asked for dresses.</summary>
    private static (TextEmbeddings Queries, float[] Products) Train(int seed)
    {
        var (analyzer, counter) = (new Analyzer(Language.English), new TermCounter(1, 0));
        for (var product = 0; product < 40; product++)
        {
            counter.Add(0, analyzer.Terms(product % 2 == 0 ? $"linen dress number{product / 4}" : $"wool trousers number{product / 4}"));
            counter.EndDocument();
        }

        var counts = counter.Finish();
        var latent = LatentTexts.Learn(counts, [1], new LatentParameters { Dimensions = 16 }, seed: 1, cores: 1);
        QueryPair[] pairs = [.. Enumerable.Range(0, 20).Select(number => new QueryPair(0, 2 * number, 1))];
        return EmbeddingTrainer.Train(latent, [.. counts.Terms], [["frock"]], pairs, new EmbeddingParameters(), seed);
    }
}
