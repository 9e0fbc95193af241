/* Exact sums in cents. Written before free-threaded builds existed: it has no Py_mod_gil slot, so loading it switches the GIL on. */
#define PY_SSIZE_T_CLEAN
#include <Python.h>

static PyObject *total(PyObject *module, PyObject *lines)
{
    (void)module;
    PyObject *iterator = PyObject_GetIter(lines);
    if (iterator == NULL)
        return NULL;
    long long sum = 0;
    PyObject *line;
    while ((line = PyIter_Next(iterator)) != NULL) {
        long long cents, quantity;
        int ok = PyArg_ParseTuple(line, "LL", &cents, &quantity);
        Py_DECREF(line);
        if (!ok)
            break;
        sum += cents * quantity;
    }
    Py_DECREF(iterator);
    return PyErr_Occurred() ? NULL : PyLong_FromLongLong(sum);
}

static PyObject *discounted(PyObject *module, PyObject *args)
{
    (void)module;
    long long cents, percent;
    if (!PyArg_ParseTuple(args, "LL", &cents, &percent))
        return NULL;
    if (percent < 0 || percent > 100)
        return PyErr_Format(PyExc_ValueError, "a discount is 0 to 100 percent, not %lld", percent);
    return PyLong_FromLongLong((cents * (100 - percent) + 50) / 100);
}

static PyMethodDef methods[] = {
    {"total", total, METH_O, "total(lines) -> cents. Each line is (cents, quantity)."},
    {"discounted", discounted, METH_VARARGS, "discounted(cents, percent) -> cents, rounded half up."},
    {NULL, NULL, 0, NULL},
};

/* Py_mod_exec keeps this multi-phase initialisation, the modern kind; only {Py_mod_gil, Py_MOD_GIL_NOT_USED} is missing. */
static int execute(PyObject *module)
{
    return PyModule_AddStringConstant(module, "currency", "EUR");
}

static PyModuleDef_Slot slots[] = {
    {Py_mod_exec, execute},
    {0, NULL},
};

static struct PyModuleDef definition = {
    .m_base = PyModuleDef_HEAD_INIT,
    .m_name = "_pricing",
    .m_methods = methods,
    .m_slots = slots,
};

PyMODINIT_FUNC PyInit__pricing(void)
{
    return PyModuleDef_Init(&definition);
}
