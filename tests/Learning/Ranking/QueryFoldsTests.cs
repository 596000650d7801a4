using CsCheck;
using Platform.Learning.Ranking;

namespace Platform.Learning.Tests.Ranking;

public sealed class QueryFoldsTests
{
    [Fact]
    public void Every_query_is_held_out_once_and_folds_are_of_a_size() => Gen.Select(Gen.Int[2, 10], Gen.Int[10, 200], Gen.Int).Sample((folds, queries, seed) =>
    {
        var dealt = QueryFolds.Deal(queries, folds, seed);
        Assert.Equal(Enumerable.Range(0, queries), dealt.SelectMany(fold => fold).Order());
        Assert.InRange(dealt.Max(fold => fold.Length) - dealt.Min(fold => fold.Length), 0, 1);
        Assert.All(dealt, fold => Assert.Equal(queries, QueryFolds.AllBut(queries, fold).Union(fold).Count()));
    });

    [Fact]
    public void Another_seed_deals_otherwise() =>
        Assert.NotEqual(QueryFolds.Deal(50, 5, 1)[0], QueryFolds.Deal(50, 5, 2)[0]);
}
