using System.Text.Json;
using Platform.Hosting.Training;
using Platform.Store.Files;

namespace Platform.Hosting.Models;

/// <summary>
/// A model: what it learns, how good it is, how it is kept. All else - versions, the gate, hot swaps, metrics -
/// it gets by being one. It never changes once made, so many requests may use it at once.
/// </summary>
/// <typeparam name="TSelf">The model's own class.</typeparam>
public interface IModel<TSelf> where TSelf : class, IModel<TSelf>
{
    /// <summary>The model's name: under <c>models/</c>, in <c>service.yaml</c>, and in answers.</summary>
    static abstract string Name { get; }

    /// <summary>The ids of the model's items, by its own numbers.</summary>
    IReadOnlyList<string> Products { get; }

    /// <summary>What the model was trained with, for its manifest and for the next training.</summary>
    JsonElement Parameters { get; }

    /// <summary>Learns from data. The same data, parameters and seed give the same model, byte for byte.</summary>
    /// <exception cref="NothingToLearnException">The data hold nothing for this model; the message says what is missing.</exception>
    static abstract TSelf Train(TrainingData data, TrainingRun run);

    /// <summary>Measures the model on data it was not trained on.</summary>
    /// <returns>Name to value, such as <c>mrr@20</c>; empty where there was nothing to measure on.</returns>
    IReadOnlyDictionary<string, double> Evaluate(HeldOut heldOut);

    /// <summary>Writes the model.</summary>
    void Save(VersionWriter files);

    /// <summary>Reads the model back.</summary>
    /// <exception cref="CorruptVersionException">The files do not fit one another.</exception>
    static abstract TSelf Load(VersionReader files, JsonElement parameters);
}
