using System.Buffers;
using System.Text.Json;
using CsCheck;
using Platform.Contracts;
using Platform.Hosting.Answers;
using Platform.Hosting.Products;
using Platform.Store.Products;

namespace Platform.Hosting.Tests.Answers;

public sealed class AnswerResultTests
{
    private const float Precision = 1e-6f;

    private static readonly string[] Ids = ["plain", "with \"quotes\"", "back\\slash", "größe", "<tag>", "line\nfeed", "日本"];

    /// <summary>Where a score gets a digit more, or is written in another way.</summary>
    private static readonly float[] Borders = [0, 0.1f, 1, 9.9999999f, 99999.99f, 999999.94f, 1e6f, 0.09999999f, float.MaxValue, float.Epsilon];

    private static readonly Gen<float> AnyScore = Gen.OneOf(
        Gen.Float[0, 2], Gen.Float[0, 2_000_000], Gen.Float[0, 1e-6f], Gen.Float[-10, 10], Gen.Float[1e9f, 1e30f],
        Gen.Int[0, 20_000_000].Select(count => (float)count),
        Gen.Int[0, Borders.Length - 1].Select(place => Borders[place]));

    [Fact]
    public void What_is_written_reads_as_the_answer_with_scores_of_seven_digits() =>
        Gen.Select(AnyScore.Array[0, 100], Gen.Bool).Sample((scores, withProducts) =>
        {
            var directory = Directory(withProducts);
            var answer = Answer(scores.Select((score, index) => new ScoredProduct(directory.Add(Ids[index % Ids.Length]), score)));
            var read = Read(new AnswerResult("shelf", answer, directory, withProducts, TimeProvider.System));

            Assert.Equal(answer.Products.Select(scored => directory.IdOf(scored.Product)), read.Results.Select(result => result.Id));
            Assert.All(read.Results.Zip(scores), pair => Assert.Equal(pair.Second, pair.First.Score, Math.Abs(pair.Second) * Precision));
            Assert.All(read.Results, result => Assert.Equal(withProducts ? result.Id : null, result.Product?.Id));
            Assert.Equal((answer.Model, answer.Version, answer.Rung), (read.Model, read.Version, read.Rung));
            Assert.Empty(read.Experiments);
        }, iter: 300);

    [Fact]
    public void Higher_scores_never_read_as_lower_ones() =>
        Gen.Select(AnyScore, AnyScore).Sample((one, other) =>
        {
            var directory = Directory(withProducts: false);
            var answer = Answer([new ScoredProduct(directory.Add("a"), Math.Max(one, other)), new ScoredProduct(directory.Add("b"), Math.Min(one, other))]);
            var read = Read(new AnswerResult("shelf", answer, directory, withProducts: false, TimeProvider.System));
            Assert.True(read.Results[0].Score >= read.Results[1].Score);
        });

    [Fact]
    public void A_text_that_is_kept_says_the_same() => AnyScore.Array[0, 100].Sample(scores =>
    {
        var directory = Directory(withProducts: false);
        var answer = Answer(scores.Select((score, index) => new ScoredProduct(directory.Add(Ids[index % Ids.Length]), score)));
        var kept = answer with { Text = new AnswerText() };
        var results = ResultsOf(answer);
        Assert.Equal(results, ResultsOf(kept));
        Assert.Equal(results, ResultsOf(kept));

        string ResultsOf(LadderAnswer one)
        {
            using var json = JsonDocument.Parse(Write(new AnswerResult("shelf", one, directory, withProducts: false, TimeProvider.System)));
            return json.RootElement.GetProperty("results").GetRawText();
        }
    });

    [Theory]
    [InlineData(736.8874f, "736.8874")]
    [InlineData(0.5f, "0.5")]
    [InlineData(0.1f, "0.1")]
    [InlineData(12f, "12")]
    [InlineData(0f, "0")]
    [InlineData(9.9999999f, "10")]
    [InlineData(100.05f, "100.05")]
    [InlineData(123456.7f, "123456.7")]
    [InlineData(-2.5f, "-2.5")]
    public void A_score_is_written_as_people_would(float score, string expected)
    {
        var directory = Directory(withProducts: false);
        var answer = Answer([new ScoredProduct(directory.Add("a"), score)]);
        using var json = JsonDocument.Parse(Write(new AnswerResult("shelf", answer, directory, withProducts: false, TimeProvider.System)));
        Assert.Equal(expected, json.RootElement.GetProperty("results")[0].GetProperty("score").GetRawText());
    }

    [Theory]
    [InlineData(float.NaN)]
    [InlineData(float.PositiveInfinity)]
    public void What_is_no_number_in_JSON_is_no_score(float score)
    {
        var directory = Directory(withProducts: false);
        var answer = Answer([new ScoredProduct(directory.Add("a"), score)]);
        Assert.Throws<ArgumentException>(() => Write(new AnswerResult("shelf", answer, directory, withProducts: false, TimeProvider.System)));
    }

    [Fact]
    public void Every_answer_has_a_token_of_its_own_that_says_where_it_came_from()
    {
        var directory = Directory(withProducts: false);
        var answer = Answer([]);
        var tokens = Enumerable.Range(0, 20).Select(_ =>
        {
            var read = Read(new AnswerResult("shelf", answer, directory, withProducts: false, TimeProvider.System));
            Assert.True(AttributionToken.TryParse(read.AttributionToken, out var token));
            Assert.Equal(("shelf", answer.Model, answer.Version, answer.Rung), (token.Placement, token.Model, token.Version, token.Rung));
            return token.Nonce;
        });
        Assert.Equal(20, tokens.Distinct().Count());
    }

    private static ProductDirectory Directory(bool withProducts)
    {
        var directory = new ProductDirectory();
        if (withProducts)
            directory.Apply(Catalogue.Of(Ids.Select(id => new Product { Id = id })));
        return directory;
    }

    private static LadderAnswer Answer(IEnumerable<ScoredProduct> products) =>
        new() { Products = [.. products], Rung = Rungs.Session, Model = "a model", Version = "20260101T000000Z" };

    private static RecommendationAnswer Read(AnswerResult result) =>
        JsonSerializer.Deserialize(Write(result).Span, ContractsJson.Default.RecommendationAnswer)!;

    private static ReadOnlyMemory<byte> Write(AnswerResult result)
    {
        var output = new ArrayBufferWriter<byte>();
        Assert.Equal(result.Write(output), output.WrittenCount);
        return output.WrittenMemory;
    }
}
