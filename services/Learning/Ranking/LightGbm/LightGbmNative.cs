using System.Runtime.InteropServices;

namespace Platform.Learning.Ranking.LightGbm;

/// <summary>The few functions of LightGBM's C interface that training and a comparison of scorers need.</summary>
internal static unsafe partial class LightGbmNative
{
    public const int Numbers32 = 0;
    public const int Integers32 = 2;
    public const int RawScore = 1;

    private const string Library = "lib_lightgbm";

    /// <exception cref="LightGbmException">The call failed.</exception>
    public static void Check(int result)
    {
        if (result != 0)
            throw new LightGbmException(Marshal.PtrToStringUTF8(LGBM_GetLastError()) ?? "LightGBM failed and did not say why.");
    }

    [LibraryImport(Library)]
    private static partial nint LGBM_GetLastError();

    [LibraryImport(Library, EntryPoint = "LGBM_DatasetCreateFromMat", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int CreateDataset(
        void* data, int dataType, int rows, int columns, int isRowMajor, string parameters, nint reference, out nint dataset);

    [LibraryImport(Library, EntryPoint = "LGBM_DatasetSetField", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int SetField(nint dataset, string field, void* values, int count, int type);

    [LibraryImport(Library, EntryPoint = "LGBM_DatasetFree")]
    public static partial int FreeDataset(nint dataset);

    [LibraryImport(Library, EntryPoint = "LGBM_BoosterCreate", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int CreateBooster(nint dataset, string parameters, out nint booster);

    [LibraryImport(Library, EntryPoint = "LGBM_BoosterLoadModelFromString", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int LoadBooster(string model, out int iterations, out nint booster);

    [LibraryImport(Library, EntryPoint = "LGBM_BoosterAddValidData")]
    public static partial int AddHeldOut(nint booster, nint dataset);

    [LibraryImport(Library, EntryPoint = "LGBM_BoosterUpdateOneIter")]
    public static partial int Update(nint booster, out int isFinished);

    [LibraryImport(Library, EntryPoint = "LGBM_BoosterGetPredict")]
    public static partial int GetScores(nint booster, int dataset, out long count, double* scores);

    [LibraryImport(Library, EntryPoint = "LGBM_BoosterSaveModelToString")]
    public static partial int SaveModel(
        nint booster, int firstIteration, int iterations, int importance, long capacity, out long length, byte* text);

    [LibraryImport(Library, EntryPoint = "LGBM_BoosterPredictForMat", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Predict(
        nint booster, void* data, int dataType, int rows, int columns, int isRowMajor, int kind, int firstIteration, int iterations,
        string parameters, out long count, double* scores);

    [LibraryImport(Library, EntryPoint = "LGBM_BoosterFree")]
    public static partial int FreeBooster(nint booster);
}
