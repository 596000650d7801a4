namespace Platform.Learning.Ranking;

/// <summary>What the trees minimise.</summary>
public enum RankingObjective
{
    /// <summary>Pairs, each weighted by what its exchange would change in NDCG (Burges 2010, "From RankNet to LambdaRank to LambdaMART").</summary>
    LambdaRank,

    /// <summary>Cross-entropy between scores and drawn gains over whole lists (Bruch 2021, "An Alternative Cross Entropy Loss for Learning-to-Rank").</summary>
    XeNdcg,
}
