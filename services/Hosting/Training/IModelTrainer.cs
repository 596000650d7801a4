namespace Platform.Hosting.Training;

/// <summary>Trains a model, whatever its class.</summary>
public interface IModelTrainer
{
    /// <summary>The model's name.</summary>
    string Model { get; }

    /// <summary>How long a training may take, by <c>service.yaml</c>.</summary>
    TimeSpan Timeout { get; }

    /// <summary>Trains, measures, keeps, and lets the new version serve if the gate says so.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled; no version was made.</exception>
    /// <exception cref="IOException">The version cannot be written; there is none.</exception>
    TrainingOutcome Train(TrainingData data, TrainingOrder order, CancellationToken cancel);
}
