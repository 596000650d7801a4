using Platform.Learning.Neighbours;
using Platform.Store.Files;

namespace Platform.Recommender.Models;

/// <summary>Neighbour lists as files of a version.</summary>
internal static class NeighbourFiles
{
    public static void Save(this NeighbourLists lists, VersionWriter files)
    {
        files.Write("offsets", lists.Offsets);
        files.Write("neighbours", lists.Items);
        files.Write("scores", lists.Scores);
    }

    /// <exception cref="CorruptVersionException">The files do not fit one another.</exception>
    public static NeighbourLists Load(VersionReader files, int itemCount)
    {
        var (offsets, items, scores) = (
            files.ReadArray<int>("offsets"), files.ReadArray<int>("neighbours"), files.ReadArray<float>("scores"));
        if (offsets.Length != itemCount + 1)
            throw new CorruptVersionException($"{itemCount} products need {itemCount + 1} offsets, found {offsets.Length}.");
        try
        {
            return new NeighbourLists(offsets, items, scores);
        }
        catch (ArgumentException misfit)
        {
            throw new CorruptVersionException($"The neighbour lists do not fit one another: {misfit.Message}", misfit);
        }
    }
}
